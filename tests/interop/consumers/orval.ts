import * as client from "../dist/orval/client.ts";

const { createTask, getTask } = client;

/** The request body of an operation. */
export type Body<Operation extends keyof typeof client> = (typeof client)[Operation] extends (body: infer B, ...rest: never[]) => unknown
  ? B
  : never;

export const accepted = () => createTask({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", duration: 8 } });

// @ts-expect-error a clip lasts 4, 6 or 8 seconds
export const wrongValue = () => createTask({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", duration: 5 } });

// @ts-expect-error the prompt is missing
export const missingField = () => createTask({ model: "google/veo-3.1-fast", input: { duration: 8 } });

// @ts-expect-error no field of this model
export const unknownField = () => createTask({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", length: 8 } });

// @ts-expect-error no such model
export const unknownModel = () => createTask({ model: "google/veo-9", input: { prompt: "A lighthouse at dusk" } });

export async function read(id: string): Promise<string> {
  const answer = await getTask(id);
  if (answer.status !== 200) throw new Error(`${answer.status}`);
  // @ts-expect-error an id is text
  answer.data.data.task_id satisfies number;
  return answer.data.data.task_id;
}
