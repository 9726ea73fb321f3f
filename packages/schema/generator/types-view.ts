import type { Schema } from "./schema.ts";

const conditionals = new Set(["if", "then", "else", "not", "dependentRequired", "dependentSchemas", "discriminator"]);

/**
 * The bundle as types can say it: conditionals, which type generators turn into noise, are left out and their sentences
 * appended to the description. Properties stay as they are; a test holds both views to the same ones.
 */
export function typesView<T>(node: T): T {
  if (Array.isArray(node)) return node.map(typesView) as T;
  if (typeof node !== "object" || node === null) return node;
  // Words for "none of the terminal ones": closed here, so that a union of states narrows.
  if ((node as Schema)["x-open-enum"] && (node as Schema).not) return typesView(withoutOpenness(node as Schema)) as T;
  const view: Schema = {};
  for (const [key, value] of Object.entries<Schema>(node as Schema)) {
    if (key === "properties") view[key] = Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, typesView(schema)]));
    else if (key === "allOf" && value.every((part: Schema) => part["x-rule"]))
      view.description = withRules((node as Schema).description, value as Schema[]);
    else if (!conditionals.has(key)) view[key] = typesView(value);
  }
  return view as T;
}

function withoutOpenness({ "x-open-enum": words, not: _not, ...schema }: Schema): Schema {
  return { ...schema, enum: words };
}

const withRules = (description: string | undefined, rules: Schema[]) =>
  [description?.trim(), "Rules:", ...rules.map((rule) => `- ${rule["x-rule"].text}`)].filter(Boolean).join("\n");

/** Drops the alternatives that stand for states yet to come (`x-open`), so that the known ones narrow. */
export function withoutOpenAlternatives(document: Schema): Schema {
  const open = new Set(
    Object.entries<Schema>(document.components.schemas)
      .filter(([, schema]) => schema["x-open"])
      .map(([name]) => `#/components/schemas/${name}`),
  );
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.filter((item) => !open.has(item?.$ref)).map(walk);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  };
  return walk(document) as Schema;
}
