import type { Node } from "../spec/document.ts";

/** A value that a schema allows, where no example of a whole input has one. Whether the whole then keeps the rules is for the validator to say. */
export function madeUp(schema: Node): unknown {
  const { const: only, enum: words, default: preset, examples, anyOf, oneOf } = schema;
  const given = [only, examples?.[0], words?.[0], preset].find((each) => each !== undefined);
  if (given !== undefined) return given;
  const [form] = anyOf ?? oneOf ?? [];
  if (form) return madeUp({ ...schema, anyOf: undefined, oneOf: undefined, ...form });
  return byType[typeOf(schema)]?.(schema) ?? null;
}

const typeOf = ({ type, properties, items }: Node): string => [type].flat()[0] ?? (properties ? "object" : items ? "array" : "string");

const byType: Readonly<Record<string, (schema: Node) => unknown>> = {
  boolean: () => true,
  integer: ({ minimum, maximum }) => minimum ?? maximum ?? 1,
  number: ({ minimum, maximum }) => minimum ?? maximum ?? 1,
  string: ({ minLength = 0 }) => "some text".padEnd(minLength, "."),
  array: ({ items = {}, minItems = 1 }) => Array(Math.max(1, minItems)).fill(madeUp(items)),
  object: ({ properties = {}, required = Object.keys(properties) }) =>
    Object.fromEntries(required.map((name: string) => [name, madeUp(properties[name] ?? {})])),
};

/** Whether a value is of the type of a schema, and has the fields that it cannot do without. */
export function isOf(schema: Node, value: unknown): boolean {
  const types: readonly string[] = [schema.type ?? []].flat();
  const kind = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  if (types.length > 0 && !types.includes(kind) && !(kind === "number" && types.includes("integer"))) return false;
  if (schema.const !== undefined && schema.const !== value) return false;
  return kind !== "object" || (schema.required ?? []).every((name: string) => name in (value as object));
}
