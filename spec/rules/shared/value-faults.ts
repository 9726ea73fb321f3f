import { type Node, show } from "./plugin.ts";

const types: Record<string, (value: unknown) => boolean> = {
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
};

// biome-ignore lint/suspicious/noExplicitAny: each check takes the value its keyword is about
type Check = (value: any, expected: any, at: string) => string[];

/** As much of JSON Schema as the values of extension keywords need. */
const checks: Record<string, Check> = {
  minimum: (value: number, least: number, at) => (value < least ? [`${at} is ${value}, below ${least}`] : []),
  minLength: (value: string, least: number, at) => (value.length < least ? [`${at} is too short`] : []),
  pattern: (value: string, pattern: string, at) =>
    new RegExp(pattern).test(value) ? [] : [`${at} is ${show(value)}, which does not match ${pattern}`],
  minItems: (value: unknown[], least: number, at) => (value.length < least ? [`${at} has fewer than ${least} items`] : []),
  uniqueItems: (value: unknown[], _unique: true, at) => (new Set(value).size < value.length ? [`${at} holds an item twice`] : []),
  items: (value: unknown[], schema: Node, at) => value.flatMap((item, index) => valueFaults(item, schema, `${at}/${index}`)),
  required: (value: Node, names: string[], at) => names.filter((name) => !(name in value)).map((name) => `${at} lacks \`${name}\``),
  properties: (value: Node, schemas: Node, at) =>
    Object.entries<Node>(schemas).flatMap(([name, schema]) => (name in value ? valueFaults(value[name], schema, `${at}/${name}`) : [])),
};

/** What is wrong with `value` by `schema`, one phrase a fault. A keyword it does not know is an error, lest it be ignored. */
export function valueFaults(value: unknown, schema: Node, at: string): string[] {
  const { type, title: _title, description: _description, additionalProperties, ...rest } = schema;
  if (!types[type]?.(value)) return [`${at} is ${show(value)}, not of type ${type}`];
  const known = Object.keys(schema.properties ?? {});
  const unknown = additionalProperties === false ? Object.keys(value as Node).filter((name) => !known.includes(name)) : [];
  return [
    ...unknown.map((name) => `${at} has \`${name}\`, which is not one of ${known.join(", ")}`),
    ...Object.entries(rest).flatMap(([keyword, expected]) => {
      const check = checks[keyword];
      if (!check) throw new Error(`spec/rules/shared/value-faults.ts does not know ${keyword}, which the schema of ${at} uses`);
      return check(value, expected, at);
    }),
  ];
}
