import type { Schema } from "./schema.ts";

/** The named rules of a dereferenced schema, those of nested objects included, each id once. */
export function rulesOf(schema: Schema): { id: string; text: string; provenance: string }[] {
  const rules = new Map<string, { id: string; text: string; provenance: string }>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const rule = (node as Schema)["x-rule"];
    if (rule) rules.set(rule.id, { id: rule.id, text: rule.text, provenance: rule.provenance ?? "documented" });
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(schema);
  return [...rules.values()];
}
