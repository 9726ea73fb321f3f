import { createPrices } from "@gentasks/engine";
import { catalogue } from "@gentasks/schema/catalogue";
import { examples } from "@gentasks/schema/examples";
import { expect, test } from "vitest";
import { demoPrices } from "../src/prices/demo-book.ts";

const prices = createPrices({ demo: demoPrices });
const counts = { tokens: 100, characters: 100 };
type Loaders = Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, Readonly<Record<string, unknown>>>> }>>>;

const models = Object.values(catalogue).flatMap((surface) => Object.values(surface));

test("every model has a price for every input that it takes", async () => {
  const unpriced: string[] = [];
  for (const { surface, id } of models) {
    const inputs = (await (examples[surface] as unknown as Loaders)[id]?.())?.default ?? {};
    for (const [name, input] of Object.entries(inputs)) {
      const { microUsd } = prices.quote(surface, id, input, counts);
      if (microUsd === null || microUsd <= 0) unpriced.push(`${surface} ${id} ${name}`);
    }
  }
  expect(unpriced).toEqual([]);
});

test("a documented price is not replaced by an invented one", () => {
  for (const { surface, id, price = [] } of models) {
    for (const { when = {} } of price) expect(prices.quote(surface, id, when, counts).source, id).toBe("documented");
  }
});

test("a name that nobody has listed costs something too", () => {
  expect(prices.quote("async", "nobody/knows-it", {})).toEqual({ microUsd: 250_000, source: "demo" });
  expect(createPrices().quote("async", "nobody/knows-it", {})).toEqual({ microUsd: null, source: "unknown" });
});
