import type { PriceRule } from "@gentasks/schema/price";
import { code } from "./markdown.ts";

const names: Readonly<Record<PriceRule["per"], string>> = {
  image: "picture",
  second: "second",
  request: "request",
  token: "token",
  character: "character",
};

/** The prices as sentences; none where the documentation states none. */
export const pricesOf = (rules: readonly PriceRule[]): string[] => rules.map(sentence);

function sentence({ per, microUsd, units = 1, when, count }: PriceRule): string {
  const unit = units === 1 ? `a ${names[per]}` : `${units.toLocaleString("en")} ${names[per]}s`;
  const conditions = Object.entries(when ?? {}).map(([field, value]) => `${code(field)} is ${code(JSON.stringify(value))}`);
  const counted = count ? `; ${code(count.field)} tells how many, ${count.default} where it is absent` : "";
  return `$${microUsd / 1_000_000} for ${unit}${conditions.length ? `, where ${conditions.join(" and ")}` : ""}${counted}.`;
}
