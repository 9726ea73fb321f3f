import { canonical, type Fields, fieldsOf, listOf, partings, shown } from "../json.ts";
import type { Direction, Place } from "../place.ts";
import { type Pair, tell } from "../tell.ts";

const allTypes = ["array", "boolean", "integer", "null", "number", "object", "string"];

/** `type`, `const` and `enum`, `multipleOf`. */
export function compareValues(pair: Pair, place: Place): void {
  const [old, now] = [fieldsOf(pair.before.node), fieldsOf(pair.after.node)];
  const types = directionOf(typesOf(old), typesOf(now));
  if (types)
    tell(place, pair, {
      direction: types,
      what: `type goes from ${shown(old.type)} to ${shown(now.type)}`,
      before: old.type,
      after: now.type,
      at: ["type"],
    });
  compareLists(pair, place);
  compareSteps(pair, place);
}

/** The types that a schema takes, whole numbers apart from others. */
export function typesOf(schema: Fields): readonly string[] {
  const values = valuesOf(schema);
  if (schema.type === undefined) return values ? [...new Set(values.map(typeOf))] : allTypes;
  const types = [schema.type].flat() as string[];
  return types.includes("number") ? [...new Set([...types, "integer"])] : types;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The values that are listed, if they are. */
export function valuesOf({ const: only, enum: list }: Fields): readonly unknown[] | undefined {
  if (only !== undefined) return [only];
  return list === undefined ? undefined : listOf(list);
}

/** Which way a set of what is allowed went. */
export function directionOf(before: readonly string[], after: readonly string[]): Direction | undefined {
  const { gone, come } = partings(before, after);
  if (gone.length && come.length) return "other";
  if (gone.length) return "narrower";
  return come.length ? "wider" : undefined;
}

function compareLists(pair: Pair, place: Place): void {
  const [old, now] = [fieldsOf(pair.before.node), fieldsOf(pair.after.node)];
  const [before, after] = [valuesOf(old), valuesOf(now)];
  const at = [(after ? now : old).const === undefined ? "enum" : "const"];
  if (before && after) {
    const [words, others] = [before.map(canonical), after.map(canonical)];
    const direction = directionOf(words, others);
    const { gone, come } = partings(words, others);
    if (direction)
      tell(place, pair, {
        direction,
        what: `${listed(gone, "is gone", "are gone")}${gone.length && come.length ? ", " : ""}${listed(come, "is new", "are new")}`,
        before,
        after,
        at,
      });
  } else if (after) tell(place, pair, { direction: "narrower", what: `only ${shown(after)} is right now`, after, at });
  else if (before)
    tell(place, pair, { direction: "wider", what: `the values are not listed any more; they were ${shown(before)}`, before, at });
}

const listed = (values: readonly string[], one: string, many: string) =>
  values.length ? `${values.join(", ")} ${values.length === 1 ? one : many}` : "";

function compareSteps(pair: Pair, place: Place): void {
  const [old, now] = [fieldsOf(pair.before.node).multipleOf, fieldsOf(pair.after.node).multipleOf] as (number | undefined)[];
  if (old === now) return;
  const direction = stepDirection(old, now);
  tell(place, pair, {
    direction,
    what: `multipleOf goes from ${shown(old)} to ${shown(now)}`,
    before: old,
    after: now,
    at: ["multipleOf"],
  });
}

function stepDirection(old: number | undefined, now: number | undefined): Direction {
  if (now === undefined) return "wider";
  if (old === undefined) return "narrower";
  if (isMultiple(now, old)) return "narrower";
  return isMultiple(old, now) ? "wider" : "other";
}

// Steps such as 0.1 are no exact numbers; the quotient is near a whole one.
const isMultiple = (a: number, b: number) => Math.abs(a / b - Math.round(a / b)) < 1e-9;
