/** A JSON Schema as it stands in the spec; `any`-valued because the generator walks it structurally. */
// biome-ignore lint/suspicious/noExplicitAny: a schema is walked, not typed
export type Schema = Record<string, any>;

/** Keywords whose value is a map of name → schema. */
export const schemaMaps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
/** Keywords whose value is a list of schemas. */
export const schemaLists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
/** Keywords whose value is a schema. */
export const schemaValues = new Set([
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedProperties",
]);
