import { operations } from "@gentasks/schema/operations";
import type { Context } from "../../run/context.ts";
import { idIn } from "../../run/sources.ts";
import { provenanceOf } from "../../spec/document.ts";
import { endsOf, type Lasting, lasting, read, statusIn, watched } from "../life/tasks.ts";
import type { Probe } from "../probe.ts";
import { rightBody } from "./requests.ts";

const tasksOf = {
  unified: { create: operations.createTask, read: [operations.getTask, operations.cancelTask, operations.streamTaskEvents] },
  async: { create: operations.submitAsyncTask, read: [operations.getAsyncTask] },
  router: { create: operations.submitMidjourneyImagine, read: [operations.getRouterTask] },
} as const;

/** A task of one key, looked for with another, and the other way round. */
export const visibility: readonly Probe[] = lasting.map((surface) => ({
  id: `what another key sees ${surface}`,
  checks: ["key-visibility"],
  surfaces: [surface],
  keys: ["other"],
  isPaid: true,
  async run(context) {
    const { main, other = main } = context.options.keys;
    const mine = await made(context, surface, main);
    const theirs = await made(context, surface, other);
    // The stream of a task that goes on does not end, and would be waited for.
    if (mine) await watched(context, surface, mine.id);
    if (mine) await hidden(context, surface, mine, other);
    if (theirs) await hidden(context, surface, theirs, main);
  },
}));

interface Made {
  readonly id: string;
  readonly owner: string;
}

/** A task of an owner; undefined where the server does not make it, as for want of credit. */
async function made({ send }: Context, surface: Lasting, owner: string): Promise<Made | undefined> {
  const { create } = tasksOf[surface];
  const { response } = await send({ method: "POST", path: create.path, body: rightBody(create), key: owner });
  const id = response.status < 400 ? idIn(response.json) : undefined;
  return id === undefined ? undefined : { id, owner };
}

async function hidden(context: Context, surface: Lasting, { id, owner }: Made, stranger: string): Promise<void> {
  const { send, report } = context;
  const hasEnded = endsOf(surface).includes(statusIn(await read(context, surface, id, owner)));
  for (const operation of tasksOf[surface].read) {
    if (operation === operations.streamTaskEvents && !hasEnded) continue;
    const path = operation.path.replace("{task_id}", id);
    const { number, response } = await send({ method: operation.method, path, key: stranger });
    // What a server lacks altogether is hidden as well.
    if (response.status === 404 || response.status === 405) continue;
    const message = `${operation.operationId} answered another key with ${response.status}`;
    report({ check: "key-visibility", message, expected: "404", provenance: provenanceOf(operation), exchange: number });
  }
  if (surface !== "unified") return;
  for (const { operationId, path } of [operations.listTasks, operations.listUsage]) {
    const { number, response } = await send({ method: "GET", path, key: stranger });
    if (response.status !== 200 || !response.text.includes(id)) continue;
    const message = `${operationId} shows task ${id} to another key`;
    report({ check: "key-visibility", message, expected: "its own tasks alone", provenance: "extension", exchange: number });
  }
}
