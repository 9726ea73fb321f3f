/** A JSON Schema as `@gentasks/schema/schemas` exports it: without references. */
// biome-ignore lint/suspicious/noExplicitAny: a schema is walked, not typed
export type Schema = Record<string, any>;

export type ValueKind = keyof typeof kinds;

/** Addresses are told by their pattern: a format would be an annotation. */
const isAddress = ({ pattern }: Schema) => pattern?.includes("://") ?? false;

/** By the name of the kind of case: the values to put in the place of a valid one, given the schema of that place. */
const kinds = {
  "wrong type": ({ type }: Schema) => wrongTypes([type ?? []].flat()),
  "unknown word": (field: Schema) => (field.enum || "const" in field ? ["no-such-word", -999] : []),
  "known word": (field: Schema): unknown[] => field.enum ?? [],
  "on the limit": (field: Schema, value: unknown) => [
    ...numbers(field.minimum, field.maximum),
    ...numbers(field.minLength, field.maxLength).flatMap(textsOf),
    ...numbers(field.minItems, field.maxItems).flatMap((count) => listsOf(value, count)),
  ],
  "beyond the limit": (field: Schema, value: unknown) => [
    ...beyond(field.minimum, field.maximum),
    ...beyond(field.minLength, field.maxLength).flatMap(textsOf),
    ...beyond(field.minItems, field.maxItems).flatMap((count) => listsOf(value, count)),
  ],
  "other text": (field: Schema) => (field.pattern && !isAddress(field) ? ["no-such-text", "0"] : []),
  "no address": (field: Schema) =>
    isAddress(field) ? ["not an address", "", "ftp://example.com/a.png", "https://exa mple.com/a.png", "https://"] : [],
  "odd address": (field: Schema) =>
    isAddress(field) ? ["HTTPS://example.com/A.PNG", "https://example.com/ä.png", "https://example.com/{id}.png", "https://["] : [],
} satisfies Record<string, (field: Schema, value: unknown) => unknown[]>;

/** Every value to try in the place of `value`. */
export const valuesFor = (field: Schema, value: unknown): { kind: ValueKind; value: unknown }[] =>
  Object.entries(kinds).flatMap(([kind, make]) => make(field, value).map((other: unknown) => ({ kind: kind as ValueKind, value: other })));

const samples: readonly (readonly [type: string, value: unknown])[] = [
  ["string", "text"],
  ["integer", 7],
  ["number", 7.5],
  ["boolean", true],
  ["object", {}],
  ["array", []],
  ["array", ["text", "text"]],
  ["null", null],
];

function wrongTypes(types: readonly string[]): unknown[] {
  if (types.length === 0) return [];
  const taken = types.includes("number") ? [...types, "integer"] : types;
  return samples.filter(([type]) => !taken.includes(type)).map(([, value]) => value);
}

const numbers = (...limits: unknown[]) => limits.filter((limit) => typeof limit === "number");
const beyond = (least: unknown, most: unknown) => [...numbers(least).map((limit) => limit - 1), ...numbers(most).map((limit) => limit + 1)];
/** Texts of so many characters; the second counts twice as many where code units are counted instead. */
const textsOf = (length: number): string[] => (length < 0 ? [] : ["x".repeat(length), "😀".repeat(length)]);
/** Lists of so many items like the first one of `value`. */
const listsOf = (value: unknown, count: number): unknown[][] =>
  count < 0 || !Array.isArray(value) || value.length === 0 ? [] : [Array(count).fill(value[0])];
