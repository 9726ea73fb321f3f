import type { Json } from "./published.ts";

/** A JSON Schema as `@gentasks/schema/schemas` exports it: without references. */
// biome-ignore lint/suspicious/noExplicitAny: a schema is walked, not typed
export type Schema = Record<string, any>;

/** An input made from a valid one by changing one thing. */
export interface Boundary {
  readonly kind: Kind;
  /** JSON pointer to what was changed. */
  readonly at: string;
  readonly input: unknown;
}

export type Kind = keyof typeof kinds;

/** What is changed, by the name of the kind of case: each gives the values to put in the place of a valid one. */
const kinds = {
  "wrong type": ({ type }: Schema) => wrongTypes([type ?? []].flat()),
  "no such word": (field: Schema) => (field.enum || "const" in field ? ["no-such-word", -999] : []),
  "known word": (field: Schema) => field.enum ?? [],
  "on the limit": (field: Schema, value: unknown) => [
    ...numbers(field.minimum, field.maximum),
    ...numbers(field.minLength, field.maxLength).flatMap((length) => ["x".repeat(length), "😀".repeat(length)]),
    ...numbers(field.minItems, field.maxItems).flatMap((count) => listOf(value, count)),
  ],
  "beyond the limit": (field: Schema, value: unknown) => [
    ...[...less(field.minimum), ...more(field.maximum)],
    ...[...less(field.minLength), ...more(field.maxLength)].filter((length) => length >= 0).flatMap((length) => ["x".repeat(length), "😀".repeat(length)]),
    ...[...less(field.minItems), ...more(field.maxItems)].filter((count) => count >= 0).flatMap((count) => listOf(value, count)),
  ],
  "no address": ({ format }: Schema) => (format === "uri" ? ["not an address", "", "ftp://example.com/a.png"] : []),
  "unescaped address": ({ format }: Schema) => (format === "uri" ? ["https://example.com/ä.png"] : []),
  "missing field": () => [],
  "unknown field": () => [],
} satisfies Record<string, (field: Schema, value: unknown) => unknown[]>;

const samples: readonly (readonly [type: string, value: unknown])[] = [
  ["string", "text"],
  ["integer", 7],
  ["number", 7.5],
  ["boolean", true],
  ["object", {}],
  ["array", []],
  ["null", null],
];

function wrongTypes(types: readonly string[]): unknown[] {
  if (types.length === 0) return [];
  const taken = new Set(types.includes("number") ? [...types, "integer"] : types);
  return samples.filter(([type]) => !taken.has(type)).map(([, value]) => value);
}

const numbers = (...limits: unknown[]) => limits.filter((limit) => typeof limit === "number");
const less = (limit: unknown) => numbers(limit).map((value) => value - 1);
const more = (limit: unknown) => numbers(limit).map((value) => value + 1);
const listOf = (value: unknown, count: number): unknown[][] => (Array.isArray(value) && (value.length > 0 || count === 0) ? [Array(count).fill(value[0])] : []);

/** One step beyond each limit and onto it, at every place that a valid input fills; `seen` keeps the places of earlier inputs from coming again. */
export function* boundariesOf(schema: Schema, input: unknown, seen: Set<string>, at = "", place = ""): Generator<Boundary> {
  // A file is no value that could be wrong.
  if (schema.format === "binary") return;
  const isNew = !seen.has(place);
  seen.add(place);
  if (isNew) {
    for (const [kind, make] of Object.entries(kinds)) for (const value of make(schema, input)) yield { kind: kind as Kind, at, input: value };
    if (isObject(input)) yield* fieldCases(schema, input, at);
  }
  if (Array.isArray(input) && schema.items && input.length > 0) {
    for (const inner of boundariesOf(schema.items, input[0], seen, `${at}/0`, `${place}/*`)) yield { ...inner, input: [inner.input, ...input.slice(1)] };
  } else if (isObject(input)) {
    for (const [name, field] of Object.entries<Schema>(schema.properties ?? {})) {
      if (!Object.hasOwn(input, name)) continue;
      for (const inner of boundariesOf(field, input[name], seen, `${at}/${name}`, `${place}/${name}`)) yield { ...inner, input: { ...input, [name]: inner.input } };
    }
  }
}

function* fieldCases(schema: Schema, input: Json, at: string): Generator<Boundary> {
  for (const name of schema.required ?? []) {
    const { [name]: _gone, ...rest } = input;
    yield { kind: "missing field", at: `${at}/${name}`, input: rest };
  }
  yield { kind: "unknown field", at: `${at}/no_such_field`, input: { ...input, no_such_field: 1 } };
}

/** Not null, and no list. */
export const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
