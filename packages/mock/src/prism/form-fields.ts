import type { JsonSchema } from "@gentasks/schema";
import { branchesOf, partsOf, propertiesOf } from "./schema-walk.ts";

/** The fields of a form as the schema sees them; a file is told by its name. */
export function formFields(form: FormData, schema: JsonSchema): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name).map((value) => (typeof value === "string" ? value : value.name));
      return [name, values.length > 1 || takesList(schema, name) ? values : values[0]];
    }),
  );
}

/** A form cannot tell a list of one from a single value; the schema can. */
function takesList(schema: JsonSchema, name: string): boolean {
  if (propertiesOf(schema)[name]?.type === "array") return true;
  return [...partsOf(schema), ...branchesOf(schema)].some((part) => takesList(part, name));
}
