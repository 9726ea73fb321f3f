import type { ModelInfo } from "@gentasks/schema/catalogue";
import { operations } from "@gentasks/schema/operations";

/** An input of a model. */
export type Input = Readonly<Record<string, unknown>>;

/** Where the mock listens, and the server that the snippets talk to. */
export const server = "http://127.0.0.1:4010";

/** A name that the model may have: a family such as `replicate/*` stands for any of them. */
export const nameOf = ({ id }: ModelInfo): string => id.replace("*", "stability-ai/sdxl");

/** The fields that are files, which only a form can carry. Examples tell them by the word `binary`. */
export const filesOf = (input: Input): string[] => Object.keys(input).filter((field) => input[field] === "binary");

/** The file that a snippet sends in a field. */
export const fileFor = (field: string): string => `./${field}.mp3`;

/** The operation that submits to the model. */
export function operationOf(model: ModelInfo) {
  const found = Object.values(operations).find(({ operationId }) => operationId === model.operation);
  if (!found) throw new Error(`The catalogue sends ${model.id} to the operation ${model.operation}, which the description does not have.`);
  return found;
}

/** The body of the request, as each surface wants it. */
export function bodyOf(model: ModelInfo, input: Input): Input {
  if (model.surface === "router") return input;
  return model.surface === "direct" ? { model: nameOf(model), ...input } : { model: nameOf(model), input };
}
