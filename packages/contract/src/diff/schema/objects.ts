import { fieldsOf, partings, shown, wordsOf } from "../json.ts";
import type { Direction, Place } from "../place.ts";
import { asCondition } from "../place.ts";
import { within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { compareSchemas } from "./compare.ts";
import { compareOptional, takesAll } from "./optional.ts";

/** `required`, `properties`, `additionalProperties`, `propertyNames`, `dependentRequired`, `dependentSchemas`. */
export function compareObjects(pair: Pair, place: Place): void {
  compareRequired(pair, place);
  compareProperties(pair, place);
  compareOptional(pair, place, "additionalProperties");
  compareOptional(pair, asCondition(place), "propertyNames");
  compareDependents(pair, place);
  for (const name of namesAt(pair, "dependentSchemas")) compareOptional(pair, asCondition(place), "dependentSchemas", name);
}

const namesAt = ({ before, after }: Pair, keyword: string) => [
  ...new Set([before, after].flatMap(({ node }) => Object.keys(fieldsOf(fieldsOf(node)[keyword])))),
];

function compareRequired(pair: Pair, place: Place): void {
  const [before, after] = [wordsOf(fieldsOf(pair.before.node).required), wordsOf(fieldsOf(pair.after.node).required)];
  const { gone, come } = partings(before, after);
  for (const name of come) tell(place, pair, { direction: "narrower", what: `${name} is required now`, before, after, at: ["required"] });
  for (const name of gone)
    tell(place, pair, { direction: "wider", what: `${name} is not required any more`, before, after, at: ["required"] });
}

function compareProperties(pair: Pair, place: Place): void {
  for (const name of namesAt(pair, "properties")) {
    const inner = { before: within(pair.before, "properties", name), after: within(pair.after, "properties", name) };
    const [old, now] = [inner.before.node, inner.after.node];
    if (old !== undefined && now !== undefined) compareSchemas(inner, place);
    else if (now !== undefined) tell(place, inner, { direction: addedTo(pair, place, now), what: `${name} is new`, after: now });
    else tell(place, inner, { direction: removedFrom(pair, place, old), what: `${name} is gone`, before: old });
  }
}

/**
 * A field that nobody could know of takes nothing away. Where any field was expressly taken, or in a condition, its schema
 * is a limit that was not there.
 */
function addedTo({ before }: Pair, place: Place, now: unknown): Direction {
  const { additionalProperties: rest, patternProperties: byPattern } = fieldsOf(before.node);
  if (byPattern !== undefined) return "unclear";
  if (rest === false) return "wider";
  if (rest === undefined && !place.condition) return "added";
  if (takesAll(rest)) return takesAll(now) ? "text" : "narrower";
  return "unclear";
}

function removedFrom({ after }: Pair, place: Place, old: unknown): Direction {
  const { additionalProperties: rest, patternProperties: byPattern } = fieldsOf(after.node);
  if (byPattern !== undefined) return "unclear";
  if (!place.condition) return "removed";
  if (rest === false) return "narrower";
  if (takesAll(rest)) return takesAll(old) ? "text" : "wider";
  return "unclear";
}

function compareDependents(pair: Pair, place: Place): void {
  for (const name of namesAt(pair, "dependentRequired")) {
    const [before, after] = [pair.before, pair.after].map(({ node }) => wordsOf(fieldsOf(fieldsOf(node).dependentRequired)[name]));
    const { gone, come } = partings(before ?? [], after ?? []);
    const at = ["dependentRequired", name];
    const given = { ...(before?.length && { before }), ...(after?.length && { after }), at };
    if (come.length) tell(place, pair, { ...given, direction: "narrower", what: `${name} needs ${shown(come)} beside it now` });
    if (gone.length) tell(place, pair, { ...given, direction: "wider", what: `${name} does not need ${shown(gone)} beside it any more` });
  }
}
