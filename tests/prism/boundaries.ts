import type { ExampleInput as Json } from "@gentasks/spec";
import { type Schema, type ValueKind, valuesFor } from "./values.ts";

export type BoundaryKind = ValueKind | "missing field" | "left-out field" | "unknown field" | "fields of two examples";

/** An input made from valid ones by changing one thing. */
export interface Boundary {
  readonly kind: BoundaryKind;
  /** JSON pointer within the input to what was changed. */
  readonly at: string;
  readonly input: unknown;
}

/** What can be made from the valid inputs of a model; each place of the schema is tried once, in the first input that fills it. */
export function boundariesOf(schema: Schema, inputs: readonly Json[]): Boundary[] {
  const seen = new Set<string>();
  return [
    ...inputs.flatMap((input) => [...atPlace(schema, input, seen)]),
    ...inputs.flatMap((input) => leftOut(schema, input)),
    ...merged(inputs),
  ];
}

function* atPlace(schema: Schema, input: unknown, seen: Set<string>, at = "", place = ""): Generator<Boundary> {
  // A file is no value that could be wrong.
  if (schema.format === "binary") return;
  if (!seen.has(place)) {
    seen.add(place);
    for (const { kind, value } of valuesFor(schema, input)) yield { kind, at, input: value };
    if (isObject(input)) yield { kind: "unknown field", at: `${at}/no_such_field`, input: { ...input, no_such_field: 1 } };
    // The whole inputs come without each of their fields anyway.
    if (isObject(input) && place) yield* leftOut(schema, input, at);
  }
  if (isObject(input)) yield* inFields(schema, input, seen, at, place);
  else if (Array.isArray(input) && schema.items && input.length > 0) {
    for (const inner of atPlace(schema.items, input[0], seen, `${at}/0`, `${place}/*`))
      yield { ...inner, input: [inner.input, ...input.slice(1)] };
  }
}

function* inFields(schema: Schema, input: Json, seen: Set<string>, at: string, place: string): Generator<Boundary> {
  for (const [name, field] of Object.entries<Schema>(schema.properties ?? {})) {
    if (!Object.hasOwn(input, name)) continue;
    for (const inner of atPlace(field, input[name], seen, `${at}/${name}`, `${place}/${name}`)) {
      yield { ...inner, input: { ...input, [name]: inner.input } };
    }
  }
}

/** The input without each of its fields in turn: what another field needs is then missing. */
function leftOut(schema: Schema, input: Json, at = ""): Boundary[] {
  return Object.keys(input).map((name): Boundary => {
    const { [name]: _gone, ...rest } = input;
    return { kind: schema.required?.includes(name) ? "missing field" : "left-out field", at: `${at}/${name}`, input: rest };
  });
}

/** The fields of each two inputs together: what excludes each other meets here. */
const merged = (inputs: readonly Json[]): Boundary[] =>
  inputs.flatMap((one) =>
    inputs
      .filter((other) => other !== one)
      .map((other): Boundary => ({ kind: "fields of two examples", at: "", input: { ...one, ...other } })),
  );

/** Not null, and no list. */
export const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
