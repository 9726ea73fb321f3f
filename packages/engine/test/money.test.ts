import type { PriceRule } from "@gentasks/schema/price";
import fc from "fast-check";
import { expect, test } from "vitest";
import { start, task } from "../src/conformance/samples.ts";
import { capture, grant, hold, release } from "../src/money/ledger.ts";
import { createPrices, finalCost } from "../src/money/prices.ts";
import { textOf, tokensIn, tokensOf } from "../src/money/tokens.ts";

const priced = (microUsd: number | null) => task("task-1", { price: { microUsd, source: "book" } });
const total = (entry: ReturnType<typeof hold>) => entry?.postings.reduce((sum, { microUsd }) => sum + microUsd, 0);

test("the postings of every entry add up to zero, and a held task leaves nothing held", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }), (price, share) => {
      const cost = Math.floor(price * share);
      const held = hold(priced(price), start);
      for (const last of [capture(priced(price), cost, start), release(priced(price), start)]) {
        const pots = new Map<string, number>();
        for (const entry of [grant("grant-1", "account-1", price, start), held, last]) {
          expect(total(entry)).toBe(0);
          for (const { pot, microUsd } of entry?.postings ?? []) pots.set(pot, (pots.get(pot) ?? 0) + microUsd);
        }
        expect(pots.get("held:account-1")).toBe(0);
        expect(pots.get("available:account-1")).toBe(price - (pots.get("revenue") ?? 0));
        expect(pots.get("revenue") ?? 0).toBe(last?.kind === "capture" ? cost : 0);
      }
    }),
    { seed: 1 },
  );
});

test("entries are named for the task and what becomes of its hold", () => {
  expect(hold(priced(5), start)).toEqual({
    id: "task-1:hold",
    kind: "hold",
    account: "account-1",
    task: "task-1",
    at: start,
    postings: [
      { pot: "available:account-1", microUsd: -5 },
      { pot: "held:account-1", microUsd: 5 },
    ],
  });
  expect(capture(priced(5), 5, start)?.postings).toEqual([
    { pot: "held:account-1", microUsd: -5 },
    { pot: "revenue", microUsd: 5 },
  ]);
  expect(release(priced(5), start)?.id).toBe("task-1:release");
});

test.each([0, null])("nothing is moved for a price of %s", (price) => {
  expect([hold(priced(price), start), capture(priced(price), 0, start), release(priced(price), start)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

const perImage = (microUsd: number): PriceRule[] => [{ per: "image", microUsd }];
const documented = "alibaba/qwen-image-2.0-pro";

test("a price book goes before the documentation, and the documentation before invented prices", () => {
  const demo = { unified: { "*": perImage(1) } };
  const without = createPrices({ demo }).quote("unified", documented, {});
  expect(without.source).toBe("documented");
  expect(createPrices({ book: { unified: { [documented]: perImage(7) } }, demo }).quote("unified", documented, {})).toEqual({
    microUsd: 7,
    source: "book",
  });
  expect(createPrices({ demo }).quote("unified", "google/veo-3.1-fast", {})).toEqual({ microUsd: 1, source: "demo" });
  expect(createPrices().quote("unified", "google/veo-3.1-fast", {})).toEqual({ microUsd: null, source: "unknown" });
});

test("a book of another surface and a model of its own name leave a price alone", () => {
  const prices = createPrices({ book: { async: { "*": perImage(9) }, unified: { "acme/known": perImage(2) } } });
  expect(prices.quote("unified", "acme/other", {})).toEqual({ microUsd: null, source: "unknown" });
  expect(prices.quote("unified", "toString", {})).toEqual({ microUsd: null, source: "unknown" });
  expect(prices.rules("async", "whatever")).toEqual({ rules: perImage(9), source: "book" });
  expect(prices.rules("unified", "acme/other")).toBeUndefined();
});

test("a book whose rules do not fit an input leaves it to the next source", () => {
  const book = { unified: { "acme/lens": [{ per: "image", microUsd: 7, when: { quality: "high" } }] as PriceRule[] } };
  const prices = createPrices({ book, demo: { unified: { "*": perImage(1) } } });
  expect(prices.quote("unified", "acme/lens", { quality: "high" })).toEqual({ microUsd: 7, source: "book" });
  expect(prices.quote("unified", "acme/lens", { quality: "low" })).toEqual({ microUsd: 1, source: "demo" });
});

const metered: PriceRule[] = [{ per: "token", microUsd: 3, units: 10 }];

test("what is charged by use is reserved by estimate and charged by count, never beyond what was reserved", () => {
  const quote = createPrices({ book: { direct: { "gpt-4": metered } } }).quote("direct", "gpt-4", {}, { tokens: 1000 });
  expect(quote).toEqual({ microUsd: 300, source: "book", rules: metered });
  expect(finalCost(quote, {}, { tokens: { input: 100, output: 400 } })).toBe(150);
  expect(finalCost(quote, {}, { tokens: { input: 900, output: 900 } })).toBe(300);
  expect(finalCost(quote, {}, {})).toBe(300);
});

test("what is charged by the request costs what was said, whatever it uses", () => {
  expect(finalCost({ microUsd: 40, source: "book" }, {}, { tokens: { input: 1, output: 1 } })).toBe(40);
  expect(finalCost({ microUsd: null, source: "unknown" }, {}, { tokens: { input: 1, output: 1 } })).toBeNull();
});

test("the cost of use is never above what was held, nor below zero", () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (estimate, input, output) => {
      const quote = createPrices({ book: { direct: { m: metered } } }).quote("direct", "m", {}, { tokens: estimate });
      const cost = finalCost(quote, {}, { tokens: { input, output } }) as number;
      expect(cost).toBeGreaterThanOrEqual(0);
      expect(cost).toBeLessThanOrEqual(quote.microUsd as number);
    }),
    { seed: 1 },
  );
});

test("tokens are reserved for what is said and for the answer", () => {
  const messages = [
    { role: "user", content: "12345678" },
    { role: "user", content: [{ type: "text", text: "1234" }, { type: "image" }] },
  ];
  expect(tokensOf({ messages, max_tokens: 50 })).toBe(2 + 2 + 50);
  expect(tokensOf({ messages })).toBe(2 + 2 + 1024);
  expect(tokensOf({ prompt: "a picture" })).toBeUndefined();
  expect(textOf({ content: [{ text: "a" }, { text: "b" }] })).toBe("a b");
  expect([textOf(null), textOf({ content: 7 }), tokensIn(""), tokensIn("12345")]).toEqual(["", "", 0, 2]);
});
