import { type Fields, fieldsOf, shown } from "../json.ts";
import type { Place } from "../place.ts";
import { type Pair, tell } from "../tell.ts";

/** A limit: a number that is in or just out. `low` limits narrow when they rise, the others when they fall. */
interface Bound {
  readonly keywords: readonly string[];
  readonly low: boolean;
  /** As a number to compare; that of no limit for a schema that has none. */
  readonly of: (schema: Fields) => readonly [number, number];
}

const count = (keyword: string, low: boolean): Bound => ({
  keywords: [keyword],
  low,
  of: (schema) => [numberAt(schema, keyword) ?? (low ? 0 : Number.POSITIVE_INFINITY), 0],
});

const bounds: readonly Bound[] = [
  { keywords: ["minimum", "exclusiveMinimum"], low: true, of: (schema) => range(schema, "minimum", "exclusiveMinimum", 1) },
  { keywords: ["maximum", "exclusiveMaximum"], low: false, of: (schema) => range(schema, "maximum", "exclusiveMaximum", -1) },
  count("minLength", true),
  count("maxLength", false),
  count("minItems", true),
  count("maxItems", false),
  count("minProperties", true),
  count("maxProperties", false),
];

/** Limits of numbers, lengths and counts. */
export function compareBounds(pair: Pair, place: Place): void {
  const [old, now] = [fieldsOf(pair.before.node), fieldsOf(pair.after.node)];
  for (const { keywords, low, of } of bounds) {
    const [before, after] = [written(old, keywords), written(now, keywords)];
    if (before.text === after.text) continue;
    const [a, b] = [of(old), of(now)];
    const rise = b[0] - a[0] || b[1] - a[1] || 0;
    tell(place, pair, {
      direction: Number.isNaN(rise) || rise === 0 ? "text" : rise > 0 === low ? "narrower" : "wider",
      what: `${keywords[0]} goes from ${before.text} to ${after.text}`,
      before: before.value,
      after: after.value,
      at: [after.keyword ?? before.keyword ?? (keywords[0] as string)],
    });
  }
}

const numberAt = (schema: Fields, keyword: string) => {
  const value = schema[keyword];
  return typeof value === "number" ? value : undefined;
};

/** The stricter of the two ways to write a limit, as the number and the side of it on which values begin. */
function range(schema: Fields, closed: string, open: string, inward: 1 | -1): readonly [number, number] {
  const whole = schema.type === "integer";
  const shut = numberAt(schema, closed) ?? inward * Number.NEGATIVE_INFINITY;
  const bare = numberAt(schema, open) ?? inward * Number.NEGATIVE_INFINITY;
  const rounded = inward === 1 ? Math.ceil : Math.floor;
  const candidates = whole
    ? ([
        [rounded(shut), 0],
        [Number.isInteger(bare) ? bare + inward : rounded(bare), 0],
      ] as const)
    : ([
        [shut, 0],
        [bare, inward],
      ] as const);
  const [a, b] = candidates;
  const difference = (a[0] - b[0] || a[1] - b[1] || 0) * inward;
  return difference > 0 ? a : b;
}

function written(schema: Fields, keywords: readonly string[]) {
  const present = keywords.filter((keyword) => schema[keyword] !== undefined);
  const [keyword] = present;
  const text = present
    .map((each) => (each.startsWith("exclusive") ? `${shown(schema[each])} (exclusive)` : shown(schema[each])))
    .join(" and ");
  return { keyword, text: text || "none", value: keyword && schema[keyword] };
}
