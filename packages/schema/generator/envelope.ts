import { document, follow } from "./bundle.ts";
import { dereference } from "./dereference.ts";
import type { Schema } from "./schema.ts";

/**
 * The body around the input of a discriminated union whose branches differ in `model` and `input` alone: what every branch
 * demands, with any model and any object as input.
 */
export function envelopeOf(union: Schema): Schema {
  const around = (branch: Schema) => {
    const { model: _model, input: _input, ...shared } = follow(branch).properties;
    return { required: follow(branch).required, shared };
  };
  const [first, ...others] = union.oneOf.map(around);
  const odd = others.findIndex((other: unknown) => JSON.stringify(other) !== JSON.stringify(first));
  if (odd >= 0)
    throw new Error(
      `${union.oneOf[odd + 1].$ref} has other fields beside model and input than ${union.oneOf[0].$ref}; every branch must have the same`,
    );
  return dereference(
    {
      type: "object",
      required: first.required,
      additionalProperties: false,
      properties: { model: { type: "string" }, input: { type: "object" }, ...first.shared },
    },
    document,
  );
}
