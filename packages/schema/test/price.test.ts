import { catalogue } from "@gentasks/schema/catalogue";
import { priceOf } from "@gentasks/schema/price";
import fc from "fast-check";
import { expect, test } from "vitest";

const { unified } = catalogue;

test("a price per picture is the documented one, in millionths of a dollar", () => {
  expect(priceOf(unified["alibaba/qwen-image-2.0-pro"].price, { prompt: "x" })).toBe(52_500);
  expect(priceOf(unified["alibaba/wan-2.2-flash-image"].price, { prompt: "x" })).toBe(17_500);
});

test("a price that depends on a field holds only with it", () => {
  const { price } = unified["xai/grok-imagine-image"];
  expect(priceOf(price, { prompt: "x", enable_pro: true })).toBe(25_000);
  expect(priceOf(price, { prompt: "x" })).toBeUndefined();
});

test("a model without an intact documented price has none", () => {
  for (const id of ["alibaba/qwen-image-max", "alibaba/qwen-image-plus", "alibaba/qwen-image", "alibaba/z-image-turbo"] as const)
    expect(unified[id].price).toBeUndefined();
});

test("the models with a documented price are these, and each rule is a whole number of millionths", () => {
  const priced = Object.values(unified).filter(({ price }) => price);
  expect(priced.map(({ id, price }) => [id, price?.map(({ microUsd }) => microUsd)])).toEqual([
    ["alibaba/qwen-image-2.0-pro", [52_500]],
    ["alibaba/qwen-image-2.0", [24_500]],
    ["alibaba/wan-2.7-pro-image", [52_500]],
    ["alibaba/wan-2.7-image", [21_000]],
    ["alibaba/wan-2.6-image", [21_000]],
    ["alibaba/wan-2.5-image", [21_000]],
    ["alibaba/wan-2.2-image", [35_000]],
    ["alibaba/wan-2.2-flash-image", [17_500]],
    ["xai/grok-imagine-image", [25_000]],
  ]);
});

test("what is counted multiplies the price, with the count's default when it is absent", () => {
  const rules = [{ per: "second", microUsd: 300_000, when: { mode: "4k" }, count: { field: "duration", default: 5 } }] as const;
  expect(priceOf(rules, { mode: "4k", duration: 10 })).toBe(3_000_000);
  expect(priceOf(rules, { mode: "4k" })).toBe(1_500_000);
  expect(priceOf(rules, { mode: "pro", duration: 10 })).toBeUndefined();
});

test("tokens and characters are counted by whoever knows, and by the thousand where the price is", () => {
  const rules = [{ per: "token", microUsd: 300, units: 1000 }] as const;
  expect(priceOf(rules, {}, { tokens: 5000 })).toBe(1500);
  expect(priceOf(rules, {}, { tokens: 0 })).toBe(0);
  expect(priceOf(rules, {}, { characters: 5000 })).toBeUndefined();
  expect(priceOf([{ per: "character", microUsd: 40 }], {}, { characters: 11 })).toBe(440);
});

test("what is known goes before what the input tells", () => {
  const rules = [{ per: "second", microUsd: 9000, count: { field: "duration", default: 5 } }] as const;
  expect(priceOf(rules, { duration: 10 }, { seconds: 8 })).toBe(72_000);
  expect(priceOf([{ per: "image", microUsd: 25_000 }], {}, { images: 3 })).toBe(75_000);
  expect(priceOf([{ per: "request", microUsd: 60_000 }], {}, { images: 3 })).toBe(60_000);
});

test("a part of a millionth is a whole one, and the inexactness of doubles is none", () => {
  expect(priceOf([{ per: "token", microUsd: 300, units: 1000 }], {}, { tokens: 1 })).toBe(1);
  expect(priceOf([{ per: "second", microUsd: 21_000 }], {}, { seconds: 1.1 })).toBe(23_100);
});

test("a price by units is the exact one, rounded up", () => {
  const upTo = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(upTo(1_000_000), upTo(1_000_000), upTo(1_000_000), (microUsd, tokens, units) => {
      const exact = (BigInt(microUsd) * BigInt(tokens) + BigInt(units) - 1n) / BigInt(units);
      expect(priceOf([{ per: "token", microUsd, units }], {}, { tokens })).toBe(Number(exact));
    }),
    { seed: 20260115 },
  );
});
