import type { ValidatorMeta } from "../src/validation/issue.ts";
import { type Schema, schemaLists, schemaMaps, schemaValues } from "./schema.ts";

/**
 * Keywords that tell people and generators something and check nothing. What is not listed here reaches the compiler, which
 * refuses what it does not know: a keyword that was described but never implemented fails the build.
 */
const annotations = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "externalDocs",
  "xml",
  "contentMediaType",
  "contentSchema",
  // It only repeats what the branches' constants say.
  "discriminator",
  "x-closed",
  "x-model",
  "x-models",
  "x-names-model",
  "x-open",
  "x-open-enum",
  "x-pattern-text",
  "x-provenance",
  "x-rule",
  "x-source-task",
]);
/** Keywords that look at values of one type only. */
const typed = new Set([
  "properties",
  "additionalProperties",
  "required",
  "items",
  "minItems",
  "maxItems",
  "pattern",
  "minLength",
  "maxLength",
]);

/** One alternative that takes every object makes the others documentation. */
const acceptsAnyObject = (checks: Schema) =>
  checks.type === "object" && Object.keys(checks).every((key) => key === "type" || checks[key] === true);

/**
 * Alternatives as one check where that says the same: one that takes every object makes the others documentation, and those
 * of different types exclude each other. What is left to `anyOf` is told as a fault of every alternative.
 */
function simplifyAlternatives({ anyOf, ...rest }: Schema): Schema {
  const open = anyOf.find(acceptsAnyObject);
  if (open) return { ...rest, type: open.type };
  const types = anyOf.map(({ type }: Schema) => type);
  const differ =
    types.every((type: unknown) => typeof type === "string") && new Set(types).size === types.length && !types.includes("number");
  // Other keywords look at values of every type, so the alternatives could not be told apart afterwards.
  const keywords: string[] = anyOf.flatMap((each: Schema) => Object.keys(each).filter((key) => key !== "type"));
  const apart = keywords.every((key) => typed.has(key)) && new Set(keywords).size === keywords.length;
  return differ && apart ? { ...rest, ...Object.assign({}, ...anyOf), type: types } : { ...rest, anyOf };
}

/** A dereferenced schema reduced to what it checks, and what the issues need to know of the rest. */
export function checksOf(schema: Schema): { checks: Schema; meta: ValidatorMeta } {
  const rules: ValidatorMeta["rules"][number][] = [];
  const fields: Record<string, string[]> = {};
  const patterns: Record<string, string> = {};

  function walk(node: Schema, path: string, depth: number): Schema {
    if (typeof node !== "object" || node === null) return node;
    // What a form sends as a file is no JSON value; whoever reads the form has seen to it.
    if (node.format === "binary") return {};
    if (node["x-rule"]) {
      const { id, text, field } = node["x-rule"];
      rules.push([path, id, text, [field].flat(), depth]);
    }
    if (node.properties && node.additionalProperties === false) fields[path] = Object.keys(node.properties);
    if (node["x-pattern-text"]) patterns[node.pattern] = node["x-pattern-text"];
    const checks: Schema = {};
    for (const [key, value] of Object.entries(node)) {
      const here = `${path}/${key}`;
      if (annotations.has(key)) continue;
      if (schemaMaps.has(key)) {
        const deeper = key === "$defs" ? depth : depth + 1;
        checks[key] = Object.fromEntries(
          Object.entries(value).map(([name, inner]) => [name, walk(inner as Schema, `${here}/${name}`, deeper)]),
        );
      } else if (schemaLists.has(key)) checks[key] = (value as Schema[]).map((inner, index) => walk(inner, `${here}/${index}`, depth));
      else if (schemaValues.has(key)) checks[key] = walk(value, here, key === "items" || key === "contains" ? depth + 1 : depth);
      else checks[key] = value;
    }
    return checks.anyOf ? simplifyAlternatives(checks) : checks;
  }

  return { checks: walk(schema, "#", 0), meta: { rules, fields, patterns } };
}
