import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue } from "@gentasks/schema/catalogue";
import type { AsyncModel } from "../src/models.ts";
import type { Validated } from "../src/validation/validator.ts";

type Json = Record<string, unknown>;

/** The examples of one model, as `@gentasks/spec/examples.json` has them. */
export interface ModelExamples {
  readonly model: string;
  readonly surface: string;
  readonly mediaType: string;
  readonly flat: boolean;
  readonly named: boolean;
  readonly operation: string;
  readonly valid: Readonly<Record<string, Json>>;
  readonly invalid: readonly { readonly rule: string; readonly at: string; readonly input: unknown }[];
}

const read = (name: string) => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@gentasks/spec/${name}`)), "utf8"));

export const corpus: ModelExamples[] = read("examples.json");

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
