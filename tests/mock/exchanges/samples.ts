import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import type { ExampleInput, ModelExamples } from "@gentasks/spec";
import type { Sending } from "./client.ts";

export const published: readonly ModelExamples[] = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@gentasks/spec/examples.json")), "utf8"),
);

/** A name of the family, where the catalogue has a whole family in one entry. */
const nameOf = ({ model }: ModelExamples): string => model.replace("*", "stability-ai/sdxl");

export const isForm = ({ mediaType }: ModelExamples): boolean => mediaType === "multipart/form-data";

/** What the catalogue says of a model; undefined for a name that is only an example of one. */
export function infoOf({ surface, model }: ModelExamples): ModelInfo | undefined {
  const models: Readonly<Record<string, ModelInfo>> = catalogue[surface];
  return models[model];
}

/** A request for an input, and what is added around it. */
export function sendingOf(examples: ModelExamples, input: unknown, around: ExampleInput = {}): Sending {
  const named = examples.named ? { model: nameOf(examples) } : {};
  if (!examples.flat) return { body: { ...named, input, ...around } };
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { body: input };
  const body = { ...named, ...around, ...input };
  return isForm(examples) ? { form: formOf(body) } : { body };
}

/** What examples write for the bytes of a file. */
const isFile = (value: unknown) => value === "binary" || /^\(bytes of .+\)$/.test(String(value));

function formOf(body: ExampleInput): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (isFile(part)) form.append(name, new File(["bytes"], "sample.png", { type: "image/png" }));
      else form.append(name, typeof part === "string" ? part : JSON.stringify(part));
    }
  }
  return form;
}

/** Whether an input has its fault in what kind of value a field is. In a form every value is text, and one part is no list. */
export const isOfType = ({ rule }: { readonly rule: string }): boolean => rule === "type";

/** A model whose first example makes what another one goes on from. */
export function sourceOf({ surface }: ModelExamples, { field, gives, models }: NonNullable<ModelInfo["sourceTask"]>): ModelExamples {
  return published.find((other) => {
    const suits = other.surface === surface && infoOf(other)?.gives.includes(gives) && !(field in minimal(other));
    return suits && (!models || models.some((pattern) => matches(pattern, other.model)));
  }) as ModelExamples;
}

const matches = (pattern: string, model: string) => (pattern.endsWith("*") ? model.startsWith(pattern.slice(0, -1)) : pattern === model);

export const minimal = ({ valid }: ModelExamples): ExampleInput => valid.minimal as ExampleInput;
