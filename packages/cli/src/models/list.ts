import type { ModelInfo } from "@gentasks/schema/catalogue";
import { surfaces } from "../tasks/model.ts";
import { paint } from "../terminal/paint.ts";
import { choice } from "../values/choice.ts";
import { given } from "../values/given.ts";
import { kinds } from "./facts.ts";
import { findModels } from "./find.ts";
import { pricesOf } from "./prices.ts";

export interface ListArguments {
  readonly kind?: string;
  readonly surface?: string;
  readonly json?: boolean;
}

/** Prints the models, or those in whose names and descriptions all words stand. */
export function listModels(words: readonly string[], { kind, surface, json }: ListArguments): void {
  const found = findModels(words, {
    ...given("kind", kind, (name) => choice("--kind", name, kinds)),
    ...given("surface", surface, (name) => choice("--surface", name, surfaces)),
  });
  if (json) {
    console.log(JSON.stringify(found));
    return;
  }
  if (found.length === 0) {
    console.log("No model fits. `gentasks models` lists them all.");
    return;
  }
  const width = Math.max(...found.map(({ id }) => id.length));
  for (const model of found) {
    const { id, kind: made, surface: own } = model;
    console.log(`${paint("bold", id.padEnd(width))}  ${made.padEnd(5)}  ${own.padEnd(7)}  ${priceIn(model)}`.trimEnd());
  }
  console.log(`\n${found.length} ${found.length === 1 ? "model" : "models"}. \`gentasks models show MODEL\` tells all of one.`);
}

function priceIn({ price = [] }: ModelInfo): string {
  const [first, ...more] = pricesOf(price);
  return first === undefined ? "price not documented" : `${first.replace(/ where .*|;.*/, "")}${more.length > 0 ? ", and others" : ""}`;
}
