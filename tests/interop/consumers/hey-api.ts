import * as client from "../dist/hey-api/client/index.ts";

const { createTask, getTask } = client;

/** The request body of an operation. */
export type Body<Operation extends keyof typeof client> = (typeof client)[Operation] extends (options: { body: infer B }) => unknown
  ? B
  : never;

const create = (body: Body<"createTask">) => createTask({ body });

export const accepted = () => create({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", duration: 8 } });

// @ts-expect-error a clip lasts 4, 6 or 8 seconds
export const wrongValue = () => create({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", duration: 5 } });

// @ts-expect-error the prompt is missing
export const missingField = () => create({ model: "google/veo-3.1-fast", input: { duration: 8 } });

// @ts-expect-error no field of this model
export const unknownField = () => create({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", length: 8 } });

// @ts-expect-error no such model
export const unknownModel = () => create({ model: "google/veo-9", input: { prompt: "A lighthouse at dusk" } });

export async function read(id: string): Promise<string> {
  const { data: answer } = await getTask({ path: { task_id: id }, throwOnError: true });
  // @ts-expect-error an id is text
  answer.data.task_id satisfies number;
  return answer.data.task_id;
}
