import openapi from "@gentasks/spec/openapi.json" with { type: "json" };

/** The part of a JSON Schema that the pages tell of. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly additionalProperties?: boolean | Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly "x-provenance"?: string;
  readonly "x-pattern-text"?: string;
  readonly "x-open-enum"?: readonly unknown[];
}

const components: Readonly<Record<string, unknown>> = openapi.components.schemas;

/** A schema of the description by its name. */
export const component = (name: string): Schema => (components[name] ?? {}) as Schema;

/** The schema itself where another only names it; words beside the name win. */
export function resolve(schema: Schema): Schema {
  const name = schema.$ref?.split("/").at(-1);
  return name ? { ...resolve(component(name)), ...schema, $ref: "" } : schema;
}

/** What may stand in a place of several forms: the forms, or the schema itself. Forms that only forbid something are none. */
export function formsOf(schema: Schema): readonly Schema[] {
  const forms = (schema.oneOf ?? schema.anyOf)?.map(resolve).filter(({ type, properties }) => type ?? properties) ?? [];
  return forms.length ? forms.flatMap(formsOf) : [schema];
}
