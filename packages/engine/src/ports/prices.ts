import type { PriceRule } from "@gentasks/schema/price";
import type { Json } from "../json.ts";
import type { Surface } from "../task/task.ts";

/** Where a price comes from: the documentation, an operator's price book, or a mock's invented one. */
export type PriceSource = "documented" | "book" | "demo" | "unknown";

/** What a request costs, fixed when it is submitted. */
export interface Quote {
  /** In micro-USD; null where the price is not known, which is not free. */
  readonly microUsd: number | null;
  readonly source: PriceSource;
  /** The rules it was made by, for models that are charged by what they use. */
  readonly rules?: readonly PriceRule[];
}

/** What a priced request would use, as far as it can be told before. */
export interface Counts {
  readonly tokens?: number;
  readonly characters?: number;
}

/** What models cost. */
export interface Prices {
  /** The rules of a model, and where they come from; undefined where nothing is known. */
  rules(surface: Surface, model: string): { readonly rules: readonly PriceRule[]; readonly source: PriceSource } | undefined;
  quote(surface: Surface, model: string, input: Json, counts?: Counts): Quote;
}
