import { createFalClient } from "@fal-ai/client";
import { createClient } from "@gentasks/client";
import type { paths } from "@gentasks/schema";
import RunwayML from "@runwayml/sdk";
import createOpenApiClient from "openapi-fetch";
import Replicate from "replicate";

export type Call = () => PromiseLike<unknown>;
/** Ways to do the same thing, by the name of who does it. */
export type Callers = Readonly<Record<string, Call>>;

/** What the others are compared with. */
export const baseline = "openapi-fetch";

const id = "tsk_1";
const model = "google/veo-3.1-fast";
const prompt = "A lighthouse at dusk";
const key = "key";
const headers = { authorization: `Bearer ${key}` };

/** Reading a task and submitting one, by each client against one server. The peers' calls are the nearest that they have. */
export function callersOf(url: string): Readonly<Record<"read" | "submit", Callers>> {
  const openApi = createOpenApiClient<paths>({ baseUrl: url, headers });
  const ours = createClient({ apiKey: key, baseUrl: url });
  const fal = createFalClient({ credentials: key, proxyUrl: { url, when: "always" } });
  const replicate = new Replicate({ auth: key, baseUrl: url });
  const runway = new RunwayML({ apiKey: key, baseURL: url });
  const task = ours.task(id);
  const one = { params: { path: { task_id: id } } };
  const body = { model, input: { prompt, duration: 8 } } as const;

  return {
    read: {
      fetch: async () => (await fetch(`${url}/v1/tasks/${id}`, { headers })).json(),
      "openapi-fetch": () => openApi.GET("/v1/tasks/{task_id}", one),
      "ours: task.get()": () => task.get(),
      "ours: raw.GET": () => ours.raw.GET("/v1/tasks/{task_id}", one),
      "@fal-ai/client": () => fal.queue.status("fal-ai/veo3.1/fast", { requestId: id }),
      replicate: () => replicate.predictions.get(id),
      "@runwayml/sdk": () => runway.tasks.retrieve(id),
    },
    submit: {
      fetch: async () => {
        const type = { "content-type": "application/json" };
        return (await fetch(`${url}/v1/tasks`, { method: "POST", headers: { ...headers, ...type }, body: JSON.stringify(body) })).json();
      },
      "openapi-fetch": () => openApi.POST("/v1/tasks", { body }),
      "ours: submit": () => ours.submit(model, body.input),
      "ours: raw.POST": () => ours.raw.POST("/v1/tasks", { body }),
      "@fal-ai/client": () => fal.queue.submit("fal-ai/veo3.1/fast", { input: { prompt, duration: "8s" } }),
      replicate: () => replicate.predictions.create({ model, input: { prompt, duration: 8 } }),
      "@runwayml/sdk": () => runway.textToVideo.create({ model: "veo3.1_fast", promptText: prompt, ratio: "1280:720", duration: 8 }),
    },
  };
}

/** Throws for a caller that gives no task: a fast refusal is no result. */
export async function verify(callers: Callers): Promise<void> {
  for (const [name, call] of Object.entries(callers)) {
    const shown = JSON.stringify(await call());
    if (!shown.includes(id)) throw new Error(`${name} was to give task ${id}, and gave ${shown}.`);
  }
}
