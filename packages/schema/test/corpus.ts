import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue } from "@gentasks/schema/catalogue";
import type { ModelExamples } from "@gentasks/spec";
import type { AsyncModel } from "../src/models.ts";
import type { Validated } from "../src/validation/validator.ts";

/** The examples of every model, as they are published. */
export const corpus: ModelExamples[] = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@gentasks/spec/examples.json")), "utf8"));

const modulePath = ({ surface, model, mediaType }: ModelExamples) => {
  const second =
    mediaType !== "application/json" &&
    corpus.some((other) => other.model === model && other.surface === surface && other.mediaType === "application/json");
  return `${surface}/${model.replace("/*", "")}${second ? ".form" : ""}`;
};

/** The compiled validator, imported as a user would. A name without a family is checked as part of its body. */
export async function validatorOf(examples: ModelExamples): Promise<(value: unknown) => Validated<unknown>> {
  const { model, surface } = examples;
  if (!catalogue[surface as "async"][model as AsyncModel]) {
    const { default: body } = await import("@gentasks/schema/validators/operations/submitAsyncTask");
    return (input) => {
      const { issues } = body.validate({ model, input });
      return issues ? { issues } : { value: input };
    };
  }
  return (await import(`@gentasks/schema/validators/${modulePath(examples)}`)).default.validate;
}
