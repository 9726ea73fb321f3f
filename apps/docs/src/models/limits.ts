import { code } from "./markdown.ts";
import { formsOf, resolve, type Schema } from "./schema.ts";

const shown = (value: unknown): string => code(typeof value === "string" ? value : JSON.stringify(value));

/** The limits of a value, a short sentence each. */
export function limitsOf(schema: Schema): string[] {
  return [...new Set(formsOf(schema).flatMap(ownLimits))];
}

function ownLimits(schema: Schema): string[] {
  const said: string[] = [];
  if (schema.enum) said.push(`One of ${schema.enum.map(shown).join(", ")}.`);
  if (schema.const !== undefined) said.push(`Always ${shown(schema.const)}.`);
  const known = schema["x-open-enum"];
  if (known) said.push(`Known values: ${known.map(shown).join(", ")}; others are passed on.`);
  const range = between(schema.minimum, schema.maximum);
  if (range) said.push(`${range}.`);
  const length = between(schema.minLength, schema.maxLength);
  if (length) said.push(`${length} ${length.endsWith(" 1") ? "character" : "characters"}.`);
  const count = between(schema.minItems, schema.maxItems);
  if (count) said.push(`${count} ${count.endsWith(" 1") ? "entry" : "entries"}.`);
  const pattern = schema["x-pattern-text"];
  if (pattern) said.push(`Must be ${pattern}.`);
  if (schema.items) said.push(...limitsOf(resolve(schema.items)).map((limit) => `Each: ${limit.charAt(0).toLowerCase()}${limit.slice(1)}`));
  return said;
}

function between(least: number | undefined, most: number | undefined): string | undefined {
  if (least !== undefined && most !== undefined) return least === most ? `Exactly ${least}` : `From ${least} to ${most}`;
  if (least !== undefined) return `At least ${least}`;
  return most === undefined ? undefined : `At most ${most}`;
}
