import { limitsOf } from "./limits.ts";
import { code, mark, table, words } from "./markdown.ts";
import { formsOf, resolve, type Schema } from "./schema.ts";

/** Fields deeper than this are told by their parent's words alone. */
const deepest = 4;

/** A table of the fields of an object, those of objects inside it with the way to them. */
export function fieldTable(schema: Schema, provenance: string, head: "Input" | "Output"): string {
  const rows = rowsOf(schema, provenance, "", 1);
  if (rows.length === 0) return "";
  return table([head === "Input" ? "Parameter" : "Field", "Meaning and limits"], rows);
}

function rowsOf(parent: Schema, provenance: string, way: string, depth: number): string[][] {
  const rows = new Map<string, string[]>();
  for (const form of formsOf(parent))
    for (const [name, value] of Object.entries({ ...parent.properties, ...form.properties })) {
      const needed = (parent.required ?? []).includes(name) || (form.required ?? []).includes(name);
      const row = rowOf(`${way}${name}`, resolve(value), needed, provenance);
      if (!rows.has(row[0] ?? "")) rows.set(row[0] ?? "", row);
      if (depth < deepest)
        for (const inner of innerRows(resolve(value), provenance, `${way}${name}`, depth)) rows.set(inner[0] ?? "", inner);
    }
  return [...rows.values()];
}

function innerRows(schema: Schema, provenance: string, way: string, depth: number): string[][] {
  return formsOf(schema).flatMap((form) => {
    if (form.items) return innerRows(resolve(form.items), provenance, `${way}[]`, depth);
    return form.properties ? rowsOf(form, provenance, `${way}.`, depth + 1) : [];
  });
}

function rowOf(name: string, schema: Schema, needed: boolean, provenance: string): string[] {
  const own = schema["x-provenance"];
  const meaning = [words(schema.description ?? ""), ...limitsOf(schema), own && own !== provenance ? mark(own) : ""];
  // Three things in one cell, so that a phone shows the table without scrolling.
  const type = `${typeOf(schema)}${schema.default === undefined ? "" : `, default ${code(JSON.stringify(schema.default))}`}`;
  const required = needed ? ' <span class="required">required</span>' : "";
  return [`${code(name)}${required}<br/><span class="type">${type}</span>`, meaning.filter(Boolean).join(" ")];
}

/** The type in a word or two: `string`, `list of object`, `string or list of string`. */
function typeOf(schema: Schema): string {
  const one = (form: Schema): string => {
    if (form.type === "array" || form.items) return form.items ? `list of ${typeOf(resolve(form.items))}` : "list";
    if (form.format === "binary") return "file";
    if (form.type) return [form.type].flat().join(" or ");
    return form.properties
      ? "object"
      : typeof (form.const ?? form.enum?.[0]) === "undefined"
        ? "any"
        : typeof (form.const ?? form.enum?.[0]);
  };
  return [...new Set(formsOf(schema).map(one))].join(" or ");
}
