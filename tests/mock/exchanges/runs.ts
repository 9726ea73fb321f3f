import { operations } from "@gentasks/schema/operations";
import type { ExampleInput, ModelExamples, Surface } from "@gentasks/spec";
import type { Answer, Client, Sending } from "./client.ts";
import { infoOf, minimal, published, sendingOf, sourceOf } from "./samples.ts";

/** Longer than any task takes, in milliseconds. */
export const longEnough = 20_000;

const reading: Readonly<Record<Surface, string>> = { unified: "/v1/tasks/", async: "/v1/task/", router: "/tasks/", direct: "" };

/** Submits an input as the model takes it, with a callback address where there is one. */
export function submit(client: Client, examples: ModelExamples, input: ExampleInput, more: { callback?: string } & Sending = {}) {
  const { callback, ...sending } = more;
  const field = operations[examples.operation as keyof typeof operations].callback;
  const around = field !== undefined && callback !== undefined ? { [field]: callback } : {};
  return client.send("POST", examples.path, { ...sendingOf(examples, input, around), ...sending });
}

/** The id in the answer to a submission. */
export const idIn = ({ body }: Answer): string => body?.data?.task_id ?? body?.task_id ?? body?.id;

export const readTask = (client: Client, surface: Surface, id: string): Promise<Answer> => client.send("GET", reading[surface] + id);

/** How a task stands. */
export const statusIn = ({ body }: Answer): string => (body.data ?? body).status;

/** Puts into an input the id of a task that is there to go on from, where it names one. */
export type Fill = (examples: ModelExamples, input: ExampleInput) => ExampleInput;

/** Has one task made for every model that another one goes on from. */
export async function makeSources(client: Client): Promise<Fill> {
  const wanted = published.flatMap((examples) => {
    const { sourceTask } = infoOf(examples) ?? {};
    return sourceTask ? [{ examples, field: sourceTask.field, source: sourceOf(examples, sourceTask) }] : [];
  });
  const made = new Map<ModelExamples, string>();
  for (const { source } of wanted) if (!made.has(source)) made.set(source, idIn(await submit(client, source, minimal(source))));
  await client.pass(longEnough);
  return (examples, input) => {
    const { field = "", source } = wanted.find((each) => each.examples === examples) ?? {};
    return source && field in input ? { ...input, [field]: made.get(source) } : input;
  };
}
