import { type Fields, fieldsOf, listOf, partings, same, shown, textOf, wordsOf } from "../json.ts";
import type { Direction, Place } from "../place.ts";
import { type Pair, tell } from "../tell.ts";
import { directionOf } from "./values.ts";

type Compare = (before: Fields, after: Fields) => Direction;

/** Limits that JSON Schema has no keyword for: an absent one limits nothing. */
const limits: Readonly<Record<string, Compare>> = {
  "x-max-total": (before, after) =>
    joined(
      limitDirection(after.max, before.max),
      // More lists share the same number.
      opposite(directionOf(wordsOf(before.of), wordsOf(after.of))),
    ),
  "x-not-below": (before, after) => {
    const sameFields = before.field === after.field && before.than === after.than;
    return sameFields ? joined(limitDirection(before.default, after.default)) : "unclear";
  },
  "x-source-task": ({ models: before, ...old }, { models: after, ...now }) =>
    same(old, now) && before && after ? joined(directionOf(wordsOf(before), wordsOf(after))) : "unclear",
};

/** `x-max-total`, `x-not-below`, `x-source-task`; `x-open-enum`, `x-models`, `x-open`. */
export function compareExtensions(pair: Pair, place: Place): void {
  const [old, now] = [fieldsOf(pair.before.node), fieldsOf(pair.after.node)];
  for (const [keyword, compare] of Object.entries(limits)) {
    const [before, after] = [old[keyword], now[keyword]];
    if (same(before, after)) continue;
    const direction = after === undefined ? "wider" : before === undefined ? "narrower" : compare(fieldsOf(before), fieldsOf(after));
    tell(place, pair, { direction, what: `${keyword} goes from ${shown(before)} to ${shown(after)}`, before, after, at: [keyword] });
  }
  compareKnown(pair, place, "x-open-enum", (word) => JSON.stringify(word));
  compareKnown(pair, place, "x-models", (model) => textOf(fieldsOf(model).id));
  if (!same(old["x-open"], now["x-open"]))
    tell(place, pair, {
      direction: "told",
      what: `x-open goes from ${shown(old["x-open"])} to ${shown(now["x-open"])}`,
      before: old["x-open"],
      after: now["x-open"],
      at: ["x-open"],
    });
}

/** Words that are known of a set that is open: more may always come, but one that is gone may be refused. */
function compareKnown(pair: Pair, place: Place, keyword: string, name: (entry: unknown) => string | undefined): void {
  const [before, after] = [fieldsOf(pair.before.node)[keyword], fieldsOf(pair.after.node)[keyword]];
  if (same(before, after)) return;
  const names = (value: unknown) => listOf(value).flatMap((entry) => name(entry) ?? []);
  const { gone, come } = partings(names(before), names(after));
  const at = [keyword];
  if (come.length) tell(place, pair, { direction: "told", what: `${come.join(", ")} may be expected now`, before, after, at });
  if (gone.length)
    tell(place, pair, {
      direction: place.reads ? "told" : "removed",
      what: `${gone.join(", ")} may not be expected any more`,
      before,
      after,
      at,
    });
  if (!come.length && !gone.length) tell(place, pair, { direction: "text", what: `${keyword} says it in other words`, before, after, at });
}

/** A number that narrows as it rises, an absent one being the lowest. */
function limitDirection(before: unknown, after: unknown): Direction | undefined {
  const [old, now] = [before, after].map((value) => (typeof value === "number" ? value : Number.NEGATIVE_INFINITY)) as [number, number];
  return now === old ? undefined : now > old ? "narrower" : "wider";
}

const opposite = (direction: Direction | undefined): Direction | undefined =>
  direction === "wider" ? "narrower" : direction === "narrower" ? "wider" : direction;

function joined(...directions: readonly (Direction | undefined)[]): Direction {
  const different = [...new Set(directions.filter((direction) => direction !== undefined))];
  return different.length > 1 ? "unclear" : (different[0] ?? "text");
}
