/** A price. All its conditions must hold for the input; money is in millionths of a US dollar. */
export interface PriceRule {
  /** What is counted: pictures made, seconds of output, requests, tokens or characters. */
  readonly per: "image" | "second" | "request" | "token" | "character";
  readonly microUsd: number;
  /** How many of them that buys; 1 where absent. */
  readonly units?: number;
  /** Field values that must be present in the input. */
  readonly when?: Readonly<Record<string, string | number | boolean>>;
  /** The input field that tells how many are made, and the count when it is absent. Without it, one. */
  readonly count?: { readonly field: string; readonly default: number };
}

/** How much of each a request uses, where it is known better than the input tells. */
export interface PriceCounts {
  readonly images?: number;
  readonly seconds?: number;
  readonly tokens?: number;
  readonly characters?: number;
}

const counted = { image: "images", second: "seconds", token: "tokens", character: "characters" } as const;

/**
 * What an input costs by the given rules, in whole millionths of a US dollar, rounded up; undefined where no rule holds or
 * nothing tells the number of tokens or characters, which means that the price is not known, not that it is free.
 */
export function priceOf(
  rules: readonly PriceRule[] | undefined,
  input: Readonly<Record<string, unknown>>,
  counts: PriceCounts = {},
): number | undefined {
  const rule = rules?.find(({ when = {} }) => Object.entries(when).every(([field, value]) => input[field] === value));
  if (!rule) return undefined;
  const amount = amountOf(rule, input, counts);
  // Fifteen digits, for what a double gets wrong behind them must not become a millionth.
  return amount === undefined ? undefined : Math.ceil(Number(((rule.microUsd * amount) / (rule.units ?? 1)).toPrecision(15)));
}

function amountOf({ per, count }: PriceRule, input: Readonly<Record<string, unknown>>, counts: PriceCounts): number | undefined {
  const known = per === "request" ? undefined : counts[counted[per]];
  if (known !== undefined) return known;
  const told = count && input[count.field];
  // Where no rule holds the field to a range, it may say anything; a price is never below nothing.
  if (typeof told === "number" && told >= 0) return told;
  return count?.default ?? (per === "token" || per === "character" ? undefined : 1);
}
