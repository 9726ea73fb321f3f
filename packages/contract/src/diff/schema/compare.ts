import { fieldsOf, isFields } from "../json.ts";
import type { Place } from "../place.ts";
import type { Spot } from "../spot.ts";
import type { Pair } from "../tell.ts";
import { compareAllOf } from "./all-of.ts";
import { compareAlternatives } from "./alternatives.ts";
import { compareArrays } from "./arrays.ts";
import { compareBounds } from "./bounds.ts";
import { compareConditions } from "./conditions.ts";
import { compareExtensions } from "./extensions.ts";
import { compareObjects } from "./objects.ts";
import { compareOutputs } from "./outputs.ts";
import { compareRest } from "./rest.ts";
import { compareTexts } from "./texts.ts";
import { compareValues } from "./values.ts";

/** Tells every difference of two schemas. A schema holds all its keywords together, so each can be told for itself. */
export function compareSchemas(pair: Pair, outer: Place): void {
  compareBeside(pair, outer);
  const key = [pair.before.pointer, pair.after.pointer, outer.side, outer.reads, outer.turn, outer.condition].join(" ");
  if (outer.seen.has(key)) return;
  outer.seen.add(key);
  const both = { before: plain(pair.before), after: plain(pair.after) };
  const place = placeIn(both, outer);
  for (const compare of [
    compareValues,
    compareBounds,
    compareArrays,
    compareObjects,
    compareAllOf,
    compareAlternatives,
    compareConditions,
    compareExtensions,
    compareOutputs,
    compareRest,
    compareTexts,
  ])
    compare(both, place);
}

/** What is said of one use of a schema, which differs from that of another. */
function compareBeside({ before, after }: Pair, place: Place): void {
  if (!before.ref || !after.ref) return;
  const [old, now] = [before.beside, after.beside];
  if (old ?? now)
    compareTexts(
      { before: { ...(old ?? (now as Spot)), ...(!old && { node: {} }) }, after: { ...(now ?? (old as Spot)), ...(!now && { node: {} }) } },
      place,
    );
}

/** `true` and `false` are schemas too. */
function plain(spot: Spot): Spot {
  if (spot.node === false) return { ...spot, node: { not: {} } };
  return isFields(spot.node) ? spot : { ...spot, node: {} };
}

function placeIn({ before, after }: Pair, place: Place): Place {
  const [old, now] = [fieldsOf(before.node), fieldsOf(after.node)];
  const rule = now["x-rule"] ?? old["x-rule"];
  const named = isFields(rule) ? { rule: ruleName(rule), condition: true } : {};
  // These look at what every other keyword has taken, so that nothing beside them can be told for itself.
  const reaching = ["unevaluatedProperties", "unevaluatedItems"].some((keyword) => keyword in old || keyword in now);
  return { ...place, ...named, ...(reaching && { turn: 0 as const }) };
}

export const ruleName = (rule: unknown): string => {
  const { id, text } = fieldsOf(rule);
  return `${id}: ${text}`;
};
