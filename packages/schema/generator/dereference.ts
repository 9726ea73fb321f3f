import type { Schema } from "./schema.ts";

/**
 * A copy of `schema` with every local `$ref` replaced by what it points at; keywords beside a `$ref` win over the
 * target's. Model inputs are finite, so a reference that leads back to itself is an error.
 */
export function dereference(schema: Schema, document: unknown, trail: readonly string[] = []): Schema {
  if (Array.isArray(schema)) return schema.map((item) => dereference(item, document, trail)) as unknown as Schema;
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, ...rest } = schema;
  const own = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, dereference(value as Schema, document, trail)]));
  if (typeof $ref !== "string") return own;
  if (trail.includes($ref)) throw new Error(`${$ref} refers to itself through ${trail.join(" → ")}; model inputs must be finite`);
  return { ...dereference(resolve($ref, document), document, [...trail, $ref]), ...own };
}

/** What a local reference (`#/components/schemas/Seed`) points at. */
export function resolve(ref: string, document: unknown): Schema {
  const target = ref
    .replace(/^#\//, "")
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((inner, segment) => (inner as Record<string, unknown> | undefined)?.[segment], document);
  if (target === undefined) throw new Error(`${ref} points at nothing in the bundle`);
  return target as Schema;
}
