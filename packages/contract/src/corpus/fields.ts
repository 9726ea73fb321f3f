import type { ExampleInput } from "@gentasks/spec";
import type { Node } from "../spec/document.ts";
import { isOf, madeUp } from "./made-up.ts";

/** A field of an input, at any depth, with a value of it. */
export interface Field {
  /** Path from the input. */
  readonly path: readonly (string | number)[];
  readonly schema: Node;
  /** An input in which it stands. */
  readonly base: ExampleInput;
  readonly value: unknown;
  /** At which depth the examples end, and values are made up; infinite where an example has it. */
  readonly madeUpAt: number;
}

/** Every field of a schema, in each of its forms, once: from the shortest example that has it, else with a value that is made up. */
export function fieldsOf(schema: Node, examples: readonly ExampleInput[]): readonly Field[] {
  const found = new Map<string, Field>();
  const byLength = [...examples].sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length);
  const all = byLength.flatMap((base) => [...walk({ path: [], schema, base, value: base, madeUpAt: Number.POSITIVE_INFINITY })]);
  // The less is made up, the less of it can be against a rule.
  for (const field of all.sort((one, other) => depth(other) - depth(one))) {
    const key = nameOf(field.path);
    if (!found.has(key)) found.set(key, field);
  }
  return [...found.values()];
}

const depth = ({ madeUpAt }: Field) => Math.min(madeUpAt, 1000);

/** Items of a list are alike: the first stands for all. */
const nameOf = (path: Field["path"]): string => path.map((segment) => (typeof segment === "number" ? "*" : segment)).join("/");

function* walk(field: Field): Generator<Field> {
  const { path, schema, value } = field;
  if (path.length > 0) yield field;
  if (Array.isArray(value) && schema.items && value.length > 0)
    yield* walk({ ...field, path: [...path, 0], schema: schema.items, value: value[0] });
  else if (typeof value === "object" && value !== null && schema.properties) {
    for (const [name, inner] of Object.entries<Node>(schema.properties))
      if (inner !== false) yield* walk(within(field, [...path, name], inner, (value as ExampleInput)[name]));
  }
  for (const form of (schema.anyOf ?? schema.oneOf ?? []) as readonly Node[]) {
    // The first level of an input has rules in that place, not forms.
    if (path.length > 0) yield* walk(within(field, path, form, isOf(form, value) ? value : undefined));
  }
}

/** A field of a field, made up where there is no value. */
function within(outer: Field, path: Field["path"], schema: Node, given: unknown): Field {
  if (given !== undefined) return { ...outer, path, schema, value: given };
  const value = madeUp(schema);
  return { path, schema, value, base: withAt(outer.base, path, value) as ExampleInput, madeUpAt: Math.min(outer.madeUpAt, path.length) };
}

/** A copy of a value with another one at a path. */
export function withAt(value: unknown, [first, ...rest]: readonly (string | number)[], replacement: unknown): unknown {
  if (first === undefined) return replacement;
  if (Array.isArray(value)) return value.map((each, index) => (index === first ? withAt(each, rest, replacement) : each));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [first]: withAt(object[first], rest, replacement) };
}
