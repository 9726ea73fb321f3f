import type { ModelInfo } from "@gentasks/schema/catalogue";
import { allModels } from "./facts.ts";

/** The models of a kind and a surface in whose names and descriptions all words stand. */
export function findModels(
  words: readonly string[],
  { kind, surface }: { readonly kind?: string; readonly surface?: string },
): readonly ModelInfo[] {
  return allModels.filter(
    (model) =>
      (kind === undefined || model.kind === kind) &&
      (surface === undefined || model.surface === surface) &&
      words.every((word) => textOf(model).includes(word.toLowerCase())),
  );
}

const textOf = ({ id, title, description, kind, provider = "" }: ModelInfo): string =>
  `${id} ${title} ${description} ${kind} ${provider}`.toLowerCase();
