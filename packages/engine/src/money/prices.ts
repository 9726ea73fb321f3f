import { catalogue } from "@gentasks/schema/catalogue";
import { type PriceRule, priceOf } from "@gentasks/schema/price";
import type { Json } from "../json.ts";
import type { Counts, PriceSource, Prices, Quote } from "../ports/prices.ts";
import type { Surface, TaskUsage } from "../task/task.ts";

/** Prices beside the documented ones, by surface and model id. `*` stands for every model that is not listed. */
export type PriceBook = { readonly [S in Surface]?: Readonly<Record<string, readonly PriceRule[]>> };

export interface PriceOptions {
  /** An operator's own prices; they go before the documented ones. */
  readonly book?: PriceBook;
  /** Invented prices, for a mock; used where nothing else is known. */
  readonly demo?: PriceBook;
}

/** Prices from the documentation and from books. */
export function createPrices({ book, demo }: PriceOptions = {}): Prices {
  const sources: readonly (readonly [PriceSource, (surface: Surface, model: string) => readonly PriceRule[] | undefined])[] = [
    ["book", (surface, model) => inBook(book, surface, model)],
    ["documented", documented],
    ["demo", (surface, model) => inBook(demo, surface, model)],
  ];

  function rules(surface: Surface, model: string): ReturnType<Prices["rules"]> {
    for (const [source, find] of sources) {
      const found = find(surface, model);
      if (found && found.length > 0) return { rules: found, source };
    }
    return undefined;
  }

  function quote(surface: Surface, model: string, input: Json, counts: Counts = {}): Quote {
    // A source that has rules for the model but none for this input leaves it to the next.
    for (const [source, find] of sources) {
      const found = find(surface, model);
      const microUsd = priceOf(found, input, counts);
      if (microUsd !== undefined) return { microUsd, source, ...(isMetered(found) && { rules: found }) };
    }
    return { microUsd: null, source: "unknown" };
  }

  return { rules, quote };
}

/** What a completed task costs: by what it has used where it is charged so, and never more than was held. */
export function finalCost({ microUsd, rules }: Quote, input: Json, { tokens, characters }: TaskUsage): number | null {
  if (microUsd === null || !rules) return microUsd;
  const used = { ...(tokens && { tokens: tokens.input + tokens.output }), ...(characters !== undefined && { characters }) };
  return Math.min(priceOf(rules, input, used) ?? microUsd, microUsd);
}

function isMetered(rules: readonly PriceRule[] | undefined): rules is readonly PriceRule[] {
  return rules?.some(({ per }) => per === "token" || per === "character") ?? false;
}

function inBook(book: PriceBook | undefined, surface: Surface, model: string): readonly PriceRule[] | undefined {
  const models = book?.[surface];
  if (!models) return undefined;
  return Object.hasOwn(models, model) ? models[model] : models["*"];
}

function documented(surface: Surface, model: string): readonly PriceRule[] | undefined {
  const models: Readonly<Record<string, { readonly price?: readonly PriceRule[] }>> = catalogue[surface];
  return Object.hasOwn(models, model) ? models[model]?.price : undefined;
}
