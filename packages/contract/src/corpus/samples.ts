import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import { type Operation, operations } from "@gentasks/schema/operations";
import type { ExampleInput, ModelExamples } from "@gentasks/spec";
import published from "@gentasks/spec/examples.json" with { type: "json" };

/** The published examples of a model as one operation takes it. */
export type Sample = ModelExamples;

export const samples = published as unknown as readonly Sample[];

export const operationOf = ({ operation }: Sample): Operation => operations[operation as keyof typeof operations];

export const isForm = ({ mediaType }: Sample): boolean => mediaType === "multipart/form-data";

/** What the catalogue says of a model; undefined for a name that is only an example of one. */
export function infoOf({ surface, model }: Sample): ModelInfo | undefined {
  const models: Readonly<Record<string, ModelInfo>> = catalogue[surface];
  return models[model];
}

/** A name of the family, where the catalogue has a whole family in one entry. */
export const nameOf = ({ model }: Sample): string => model.replace("*", "stability-ai/sdxl");

/** The request body that carries an input to its model, with what is added around it. */
export function bodyOf(sample: Sample, input: unknown, around: ExampleInput = {}): unknown {
  const named = sample.named ? { model: nameOf(sample) } : {};
  if (!sample.flat) return { ...named, input, ...around };
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  return { ...named, ...around, ...input };
}

/** Where in the request body the input stands, as a JSON pointer. */
export const inputAt = ({ flat }: Sample): string => (flat ? "" : "/input");

/** The form of a body. What examples write for the bytes of a file becomes one. */
export function formOf(body: ExampleInput): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (isFile(part)) form.append(name, new File(["bytes"], "sample.png", { type: "image/png" }));
      else form.append(name, typeof part === "string" ? part : JSON.stringify(part));
    }
  }
  return form;
}

const isFile = (value: unknown) => value === "binary" || /^\(bytes of .+\)$/.test(String(value));
