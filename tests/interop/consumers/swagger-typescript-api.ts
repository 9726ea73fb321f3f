import { Api } from "../dist/swagger-typescript-api/Api.ts";

const client = new Api();
const { v1 } = client;

type Operations = typeof client.v1 &
  typeof client.api &
  typeof client.midjourney &
  typeof client.suno &
  typeof client.recraft &
  typeof client.kling;

/** The request body of an operation. */
export type Body<Operation extends keyof Operations> = Operations[Operation] extends (body: infer B, ...rest: never[]) => unknown
  ? B
  : never;

export const accepted = () => v1.createTask({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", duration: 8 } });

// @ts-expect-error a clip lasts 4, 6 or 8 seconds
export const wrongValue = () => v1.createTask({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", duration: 5 } });

// @ts-expect-error the prompt is missing
export const missingField = () => v1.createTask({ model: "google/veo-3.1-fast", input: { duration: 8 } });

// @ts-expect-error no field of this model
export const unknownField = () => v1.createTask({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", length: 8 } });

// @ts-expect-error no such model
export const unknownModel = () => v1.createTask({ model: "google/veo-9", input: { prompt: "A lighthouse at dusk" } });

export async function read(id: string): Promise<string> {
  const { data: answer } = await v1.getTask(id);
  // @ts-expect-error an id is text
  answer.data.task_id satisfies number;
  return answer.data.task_id;
}
