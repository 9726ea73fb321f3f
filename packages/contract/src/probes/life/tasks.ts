import { events } from "@gentasks/schema/events";
import { type Operation, operations } from "@gentasks/schema/operations";
import type { ExampleInput } from "@gentasks/spec";
import { bodyOf } from "../../corpus/samples.ts";
import type { Exchange } from "../../exchange/exchange.ts";
import type { Context } from "../../run/context.ts";
import { idIn } from "../../run/sources.ts";
import { spec } from "../../spec/document.ts";
import { sampleOf } from "../http/requests.ts";

/** The surfaces whose tasks live on after their submission. */
export const lasting = ["unified", "async", "router"] as const;
export type Lasting = (typeof lasting)[number];
export const isLasting = (surface: string): surface is Lasting => (lasting as readonly string[]).includes(surface);

const createOf = { unified: operations.createTask, async: operations.submitAsyncTask, router: operations.submitMidjourneyImagine } as const;
const readOf = { unified: operations.getTask, async: operations.getAsyncTask, router: operations.getRouterTask } as const;
const runningOf = { unified: "UnifiedTaskRunning", async: "AsyncTaskRunning", router: "RouterTaskRunning" } as const;

/** The words of a surface's tasks that go on, in the order in which they come. */
export function goingOn(surface: Lasting): readonly string[] {
  const { status } = spec.components.schemas[runningOf[surface]].properties;
  return status.enum ?? status["x-open-enum"] ?? [];
}

const ends = Object.values(events).filter(({ final }) => final);

/** The words with which a surface's tasks end. */
export const endsOf = (surface: Lasting): readonly string[] =>
  ends.filter((event) => event.surface === surface).flatMap(({ ranks }) => Object.keys(ranks));

export const createOn = (surface: Lasting): Operation => createOf[surface];

export interface Submission {
  readonly around?: ExampleInput;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Submits the surface's first example. */
export function submit({ send }: Context, surface: Lasting, { around = {}, ...more }: Submission = {}): Promise<Exchange> {
  const operation = createOf[surface];
  const sample = sampleOf(operation);
  if (!sample) throw new Error(`${operation.operationId} has no example`);
  return send({ method: "POST", path: operation.path, body: bodyOf(sample, sample.valid.minimal, around), ...more });
}

/** Submits and gives the task's id; undefined when the server did not take it. */
export const submitted = async (context: Context, surface: Lasting, submission?: Submission): Promise<string | undefined> =>
  idIn((await submit(context, surface, submission)).response.json);

export const read = ({ send }: Context, surface: Lasting, id: string, key?: string): Promise<Exchange> =>
  send({ method: "GET", path: readOf[surface].path.replace("{task_id}", encodeURIComponent(id)), ...(key !== undefined && { key }) });

/** The task in an answer, out of its envelope. */
export function taskIn({ response }: Exchange): Readonly<Record<string, unknown>> {
  const json = (response.json ?? {}) as { readonly data?: Readonly<Record<string, unknown>> };
  return json.data ?? (json as Readonly<Record<string, unknown>>);
}

export const statusIn = (exchange: Exchange): string => String(taskIn(exchange).status);

/** Milliseconds between two looks, growing: some tasks take seconds, some minutes. */
const pauses = [500, 1000, 1000, 2000, 2000, 5000, 5000, 10_000, 10_000, 20_000, 30_000, 30_000, 60_000, 60_000, 120_000, 120_000];

/** Reads a task until it has ended, or nobody would wait any longer; every look. */
export async function watched(context: Context, surface: Lasting, id: string): Promise<readonly Exchange[]> {
  const looks = [await read(context, surface, id)];
  for (const ms of pauses) {
    const last = looks.at(-1);
    if (last && endsOf(surface).includes(statusIn(last))) break;
    await context.pass(ms);
    looks.push(await read(context, surface, id));
  }
  return looks;
}
