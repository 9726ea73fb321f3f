import type { DeclaredModel, Surface } from "@gentasks/spec";
import { document, read } from "./bundle.ts";
import { dereference } from "./dereference.ts";
import { rulesOf } from "./rules.ts";
import type { Schema } from "./schema.ts";
import { sourceTaskOf } from "./source-task.ts";

/** The surfaces in the order in which everything lists them. */
export const surfaces: Surface[] = ["unified", "async", "direct", "router"];

/** A model with its input resolved. */
export interface ModelSource extends DeclaredModel {
  /** The input with all references resolved and without `model`. */
  readonly input: Schema;
}

/** Every model of every surface, in the order of the spec. A model that is taken as JSON and as a form stands here twice. */
export const variants: ModelSource[] = read("models.json").map((model: DeclaredModel): ModelSource => {
  const whole = dereference({ $ref: `#/components/schemas/${model.component}` }, document);
  const input = model.flat && model.named ? withoutModel(whole) : whole;
  const entry = { ...model.entry, operation: model.operation, rules: rulesOf(input), ...sourceTaskOf(input) };
  return { ...model, input, entry };
});

/** Every model once, by its JSON input where it has one. */
export const models: ModelSource[] = variants.filter(({ second }) => !second);

function withoutModel(schema: Schema): Schema {
  const { model: _model, ...properties } = schema.properties;
  return { ...schema, properties, required: schema.required?.filter((field: string) => field !== "model") };
}
