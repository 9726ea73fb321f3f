import type { ExampleInput } from "@gentasks/spec";
import type { Node } from "../spec/document.ts";

/** A field of an input, at any depth, with a value that an example has there. */
export interface Field {
  /** Path from the input. */
  readonly path: readonly (string | number)[];
  readonly schema: Node;
  /** The example in which it stands. */
  readonly base: ExampleInput;
  readonly value: unknown;
}

/** Every field that an example has, each once: in the shortest example that has it. */
export function fieldsOf(schema: Node, examples: readonly ExampleInput[]): readonly Field[] {
  const found = new Map<string, Field>();
  const byLength = [...examples].sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length);
  for (const base of byLength)
    for (const field of walk(schema, base, [], base)) {
      // Items of a list are alike: the first stands for all.
      const key = field.path.map((segment) => (typeof segment === "number" ? "*" : segment)).join("/");
      if (!found.has(key)) found.set(key, field);
    }
  return [...found.values()];
}

function* walk(schema: Node, value: unknown, path: readonly (string | number)[], base: ExampleInput): Generator<Field> {
  if (path.length > 0) yield { path, schema, base, value };
  if (Array.isArray(value) && schema.items && value.length > 0) yield* walk(schema.items, value[0], [...path, 0], base);
  else if (typeof value === "object" && value !== null && schema.properties) {
    for (const [name, inner] of Object.entries(value))
      if (schema.properties[name]) yield* walk(schema.properties[name], inner, [...path, name], base);
  }
}

/** A copy of a value with another one at a path. */
export function withAt(value: unknown, [first, ...rest]: readonly (string | number)[], replacement: unknown): unknown {
  if (first === undefined) return replacement;
  if (Array.isArray(value)) return value.map((each, index) => (index === first ? withAt(each, rest, replacement) : each));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [first]: withAt(object[first], rest, replacement) };
}
