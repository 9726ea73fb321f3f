import { fieldsOf } from "../json.ts";
import type { Place } from "../place.ts";
import { compareWords } from "../schema/texts.ts";
import { type Spot, within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { compareCallbacks } from "./events.ts";
import { compareOperation } from "./operation.ts";

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** A path whatever its parameters are called. */
const shapeOf = (path: string) => path.replaceAll(/\{[^}]*\}/g, "{}");

/** Operations by method and path. */
export function comparePaths(document: Pair, place: Place): void {
  const pair = { before: within(document.before, "paths"), after: within(document.after, "paths") };
  const [old, now] = [byShape(pair.before), byShape(pair.after)];
  for (const shape of new Set([...old.keys(), ...now.keys()])) {
    const names = [old.get(shape) ?? now.get(shape) ?? shape, now.get(shape) ?? old.get(shape) ?? shape] as const;
    const items = [within(pair.before, names[0]), within(pair.after, names[1])] as const;
    for (const method of methods) compareMethod(items, names, method, place);
    compareWords({ before: items[0], after: items[1] }, place);
  }
}

function compareMethod(paths: readonly [Spot, Spot], names: readonly [string, string], method: string, place: Place): void {
  const pair = { before: within(paths[0], method), after: within(paths[1], method) };
  const [before, after] = [pair.before, pair.after].map(({ node }) => node && (fieldsOf(node).operationId ?? method));
  if (before === undefined && after === undefined) return;
  if (before === undefined) tell(place, pair, { direction: "added", what: "the operation is new", after });
  else if (after === undefined) tell(place, pair, { direction: "removed", what: "the operation is gone", before });
  else {
    compareOperation({ ...pair, paths, names }, place, { ...place, side: "response", reads: true });
    compareCallbacks(pair, place);
  }
}

const byShape = ({ node }: Spot): ReadonlyMap<string, string> => new Map(Object.keys(fieldsOf(node)).map((path) => [shapeOf(path), path]));
