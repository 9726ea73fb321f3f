import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import { UsageError } from "../usage-error.ts";
import { choice } from "../values/choice.ts";

export type Surface = ModelInfo["surface"];

export const surfaces = Object.keys(catalogue) as readonly Surface[];

const models = surfaces.flatMap((surface) => Object.values<ModelInfo>(catalogue[surface]));

/** The model that is meant. Where several surfaces have one of that name, the first of them, or the one that was asked for. */
export function modelNamed(name: string, surface: string | undefined): ModelInfo {
  const wanted = surface === undefined ? surfaces : [choice("--surface", surface, surfaces)];
  const own = models.filter((model) => wanted.includes(model.surface));
  const found = own.find(({ id }) => id === name) ?? own.find(({ pattern }) => pattern !== undefined && new RegExp(pattern).test(name));
  if (found) return { ...found, id: name };
  const near = nearest(
    name,
    own.map(({ id }) => id),
  );
  throw new UsageError(
    `No model${surface === undefined ? "" : ` of the surface ${surface}`} is called ${JSON.stringify(name)}. ${near.length > 0 ? `Did you mean ${near.join(", ")}?` : "`gentasks models` lists them."}`,
  );
}

/** The names that are most like one, best first. */
function nearest(name: string, all: readonly string[]): readonly string[] {
  const pairs = pairsOf(name);
  const scored = all.map((each) => {
    const own = pairsOf(each);
    return { each, score: (2 * [...own].filter((pair) => pairs.has(pair)).length) / (own.size + pairs.size || 1) };
  });
  return scored
    .filter(({ score }) => score > 0.4)
    .sort((one, other) => other.score - one.score)
    .slice(0, 3)
    .map(({ each }) => each);
}

/** Letters with their neighbours: names with the same ones are alike, whatever their order. */
const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.toLowerCase().slice(at, at + 2)));
