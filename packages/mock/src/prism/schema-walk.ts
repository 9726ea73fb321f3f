import type { JsonSchema } from "@gentasks/schema";

/** The unions that apply at a place, without entering the branches of another union. */
export function unionsAt(schema: JsonSchema, [step, ...rest]: readonly string[]): JsonSchema[] {
  const same = partsOf(schema).flatMap((part) => unionsAt(part, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return branchesOf(schema).length > 0 ? [schema, ...same] : same;
  const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
  const next = propertiesOf(schema)[name] ?? (/^\d+$/.test(step) ? schema.items : undefined) ?? schema.additionalProperties;
  return isObject(next) ? [...unionsAt(next, rest), ...same] : same;
}

/** What applies to the same value as the schema itself. */
export const partsOf = (schema: JsonSchema): JsonSchema[] => [schema.allOf, schema.then, schema.else].flat().filter(isObject);
/** What a union is made of; nothing when the schema is none. */
export const branchesOf = ({ oneOf, anyOf }: JsonSchema): JsonSchema[] => [oneOf ?? anyOf].flat().filter(isObject);

const copies = new WeakMap<JsonSchema, WeakMap<JsonSchema, JsonSchema>>();

/** The schema with the union taken out. Kept, because Prism never forgets a schema that it compiled. */
export function without(schema: JsonSchema, union: JsonSchema): JsonSchema {
  const known = copies.get(schema) ?? new WeakMap<JsonSchema, JsonSchema>();
  const copy = known.get(union) ?? (replace(schema) as JsonSchema);
  copies.set(schema, known.set(union, copy));
  return copy;

  function replace(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(replace);
    if (!isObject(part)) return part;
    if (part !== union) return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, replace(value)]));
    const { [part.oneOf ? "oneOf" : "anyOf"]: _union, ...rest } = part;
    return rest;
  }
}

export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")],
    value,
  );

export const propertiesOf = (schema: JsonSchema): Record<string, JsonSchema> =>
  isObject(schema.properties) ? (schema.properties as Record<string, JsonSchema>) : {};

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
