import type { Node } from "../spec/document.ts";
import type { Kind } from "./case.ts";

/** A value to put into a field, and what that is to show. */
export interface Mutation {
  readonly kind: Kind;
  readonly keyword: string;
  readonly value: unknown;
  /** Tells it from others of its kind. */
  readonly label: string;
}

/** The values of a field that say something of its schema: each word, each limit and one past it, another type. */
export function mutationsOf(field: Node, value: unknown): readonly Mutation[] {
  const types: string[] = [field.type ?? []].flat();
  return [...words(field, types), ...numbers(field), ...texts(field, types), ...lists(field, value), ...otherTypes(field, types)];
}

const at = (keyword: string, value: unknown): Mutation => ({ kind: "at the limit", keyword, value, label: `${keyword} met` });
const past = (keyword: string, value: unknown): Mutation => ({ kind: "past the limit", keyword, value, label: `${keyword} passed` });

function words(field: Node, types: readonly string[]): readonly Mutation[] {
  const listed: unknown[] = field.enum ?? (field.const === undefined ? [] : [field.const]);
  if (listed.length === 0) return [];
  const keyword = field.enum ? "enum" : "const";
  const other = types.includes("string") || typeof listed[0] === "string" ? "no-such-word" : -999;
  return [
    ...listed.map((value): Mutation => ({ kind: "enum", keyword, value, label: JSON.stringify(value) })),
    { kind: "past the limit", keyword, value: other, label: `none of ${keyword}` },
  ];
}

function numbers({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, type }: Node): readonly Mutation[] {
  const step = [type].flat().includes("integer") ? 1 : 0.001;
  return [
    ...(minimum === undefined ? [] : [at("minimum", minimum), past("minimum", minimum - step)]),
    ...(maximum === undefined ? [] : [at("maximum", maximum), past("maximum", maximum + step)]),
    ...(exclusiveMinimum === undefined ? [] : [past("exclusiveMinimum", exclusiveMinimum)]),
    ...(exclusiveMaximum === undefined ? [] : [past("exclusiveMaximum", exclusiveMaximum)]),
    ...(multipleOf === undefined ? [] : [past("multipleOf", multipleOf / 2)]),
  ];
}

function texts({ minLength, maxLength, pattern }: Node, types: readonly string[]): readonly Mutation[] {
  const filled = (length: number) => "x".repeat(Math.max(length, 0));
  return [
    ...(maxLength === undefined ? [] : [at("maxLength", filled(maxLength)), past("maxLength", filled(maxLength + 1))]),
    ...(minLength > 0 ? [at("minLength", filled(minLength)), past("minLength", filled(minLength - 1))] : []),
    ...(pattern && types.length === 1 ? [past("pattern", "not what is wanted")] : []),
  ];
}

function lists({ minItems, maxItems }: Node, value: unknown): readonly Mutation[] {
  const [item] = Array.isArray(value) ? value : [];
  if (item === undefined) return [];
  const filled = (length: number) => Array(Math.max(length, 0)).fill(item);
  return [
    ...(maxItems === undefined ? [] : [at("maxItems", filled(maxItems)), past("maxItems", filled(maxItems + 1))]),
    ...(minItems > 0 ? [at("minItems", filled(minItems)), past("minItems", filled(minItems - 1))] : []),
  ];
}

/** One value of each JSON type that the field is not of. */
function otherTypes(field: Node, types: readonly string[]): readonly Mutation[] {
  if (types.length === 0 || field.format === "binary") return [];
  const values: readonly (readonly [type: string, value: unknown])[] = [
    ["string", "text"],
    ["number", 7.5],
    ["boolean", true],
    ["object", {}],
    ["array", []],
    ["null", null],
  ];
  const isOf = (type: string) => types.includes(type);
  return values.filter(([type]) => !isOf(type)).map(([type, value]) => ({ kind: "wrong type", keyword: "type", value, label: type }));
}
