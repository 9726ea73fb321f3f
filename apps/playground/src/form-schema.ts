import type { RJSFSchema } from "@rjsf/utils";

/** What the form draws: the fields under their own names. The rules between fields are the validator's. */
export function formSchema(schema: object): RJSFSchema {
  const { title: _title, description: _description, allOf: _rules, $schema: _dialect, ...rest } = schema as RJSFSchema;
  return named(rest);
}

function named(schema: RJSFSchema): RJSFSchema {
  const { properties, items } = schema;
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [
    name,
    typeof field === "object" ? named({ ...field, title: name }) : field,
  ]);
  const inner = typeof items === "object" && !Array.isArray(items) ? { items: named(withoutRules(items)) } : {};
  return { ...schema, ...(properties ? { properties: Object.fromEntries(fields) } : {}), ...inner };
}

function withoutRules({ allOf: _rules, ...rest }: RJSFSchema): RJSFSchema {
  return rest;
}
