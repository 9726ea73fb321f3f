import type { PriceRule } from "@gentasks/schema/price";

/** Documented prices, a sentence each. */
export const pricesOf = (rules: readonly PriceRule[]): readonly string[] =>
  rules.map(({ per, microUsd, units = 1, when = {}, count }) => {
    const amount = units === 1 ? `a ${per}` : `${units.toLocaleString("en")} ${per}s`;
    const conditions = Object.entries(when).map(([field, value]) => `${field} is ${JSON.stringify(value)}`);
    const counted = count ? `; ${count.field} tells how many, ${count.default} by default` : "";
    return `${microUsd / 1_000_000} USD for ${amount}${conditions.length > 0 ? ` where ${conditions.join(" and ")}` : ""}${counted}`;
  });
