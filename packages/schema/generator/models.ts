import { bodyOf, document, follow, nameOf, type Operation, operations, type Surface } from "./bundle.ts";
import { rulesOf } from "./rules.ts";
import { dereference } from "./dereference.ts";
import type { Schema } from "./schema.ts";

/** A model as the catalogue lists it, and where its schemas are. */
export interface ModelSource {
  readonly entry: Schema;
  readonly id: string;
  readonly surface: Surface;
  /** Component of the finished task's output, or of the result. */
  readonly output: string;
  /** Component that holds the input. */
  readonly component: string;
  /** The input is the whole request body without its `model` field, not a field of its own. */
  readonly flat: boolean;
  /** The multipart form of a model that is taken as JSON too. */
  readonly form: boolean;
  /** The input with all references resolved. */
  readonly input: Schema;
}

/** Every model of every surface, in the order of the spec. A model that is taken as JSON and as a form stands here twice. */
export const variants: ModelSource[] = operations.flatMap((operation) => {
  const json = modelsIn(bodyOf(operation, "application/json"), operation);
  const forms = modelsIn(bodyOf(operation, "multipart/form-data"), operation);
  return [...json, ...forms.map((model) => ({ ...model, form: json.some(({ id }) => id === model.id) }))];
});

/** Every model once, by its JSON input where it has one. */
export const models: ModelSource[] = variants.filter(({ form }) => !form);

/** The models a request body declares, in itself, in its branches or in the branches of its `input`. */
export function modelsIn(body: Schema | undefined, operation: Operation): ModelSource[] {
  if (!body) return [];
  const schema = follow(body);
  if (schema["x-model"]) return [unifiedModel(schema, operation)];
  if (schema["x-models"]) return listedModels(schema, nameOf(body.$ref), operation);
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), schema.properties?.input].flatMap((inner) => modelsIn(inner, operation));
}

function unifiedModel(branch: Schema, operation: Operation): ModelSource {
  const { output, ...entry } = branch["x-model"];
  const component = nameOf(branch.properties.input.$ref);
  const input = dereference(branch.properties.input, document);
  const { title, description } = branch;
  return {
    id: branch.properties.model.const,
    surface: operation["x-surface"],
    output,
    component,
    flat: false,
    form: false,
    input,
    entry: { title, description, ...entry, operation: operation.operationId, provenance: branch["x-provenance"], inputProvenance: input["x-provenance"], rules: rulesOf(input) },
  };
}

function listedModels(schema: Schema, component: string, operation: Operation): ModelSource[] {
  const flat = operation["x-surface"] !== "async";
  const whole = dereference({ $ref: `#/components/schemas/${component}` }, document);
  const input = flat ? withoutModel(whole) : whole;
  return schema["x-models"].map(({ id, output, provenance, ...entry }: Schema) => ({
    id,
    surface: operation["x-surface"],
    output,
    component,
    flat,
    form: false,
    input,
    entry: { description: schema.description, ...entry, inputHasModel: whole.properties?.model !== undefined, operation: operation.operationId, provenance, inputProvenance: schema["x-provenance"], rules: rulesOf(input) },
  }));
}

function withoutModel(schema: Schema): Schema {
  const { model: _model, ...properties } = schema.properties;
  return { ...schema, properties, required: schema.required?.filter((field: string) => field !== "model") };
}
