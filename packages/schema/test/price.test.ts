import { catalogue } from "@gentasks/schema/catalogue";
import { priceOf } from "@gentasks/schema/price";
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
