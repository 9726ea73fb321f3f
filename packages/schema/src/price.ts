/** A documented price. All its conditions must hold for the input; money is in millionths of a US dollar. */
export interface PriceRule {
  /** What is counted: pictures made, seconds of output, or requests. */
  readonly per: "image" | "second" | "request";
  readonly microUsd: number;
  /** Field values that must be present in the input. */
  readonly when?: Readonly<Record<string, string | number | boolean>>;
  /** The input field that tells how many are made, and the count when it is absent. Without it, one. */
  readonly count?: { readonly field: string; readonly default: number };
}

/**
 * What an input costs by the given rules, in millionths of a US dollar; undefined where no rule holds, which means that the
 * price is not known, not that it is free.
 */
export function priceOf(rules: readonly PriceRule[] | undefined, input: Readonly<Record<string, unknown>>): number | undefined {
  const rule = rules?.find(({ when = {} }) => Object.entries(when).every(([field, value]) => input[field] === value));
  if (!rule) return undefined;
  const told = rule.count && input[rule.count.field];
  const units = typeof told === "number" ? told : (rule.count?.default ?? 1);
  return Math.round(rule.microUsd * units);
}
