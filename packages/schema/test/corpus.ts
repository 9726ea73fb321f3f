import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ModelExamples } from "@gentasks/spec";
import { variants } from "../generator/models.ts";
import { modelPath } from "../generator/paths.ts";
import type { Validated } from "../src/validation/validator.ts";

/** The examples of every model, as they are published. */
export const corpus: ModelExamples[] = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@gentasks/spec/examples.json")), "utf8"));

/** The compiled validator, imported as a user would. A name without a family is checked as part of its body. */
export async function validatorOf({ model, surface, mediaType }: ModelExamples): Promise<(value: unknown) => Validated<unknown>> {
  const variant = variants.find((each) => each.id === model && each.surface === surface && each.mediaType === mediaType);
  if (variant) return (await import(`@gentasks/schema/validators/${modelPath(variant)}`)).default.validate;
  const { default: body } = await import("@gentasks/schema/validators/operations/submitAsyncTask");
  return (input) => {
    const { issues } = body.validate({ model, input });
    return issues ? { issues } : { value: input };
  };
}
