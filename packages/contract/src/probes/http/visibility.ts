import { operations } from "@gentasks/schema/operations";
import { idIn } from "../../run/sources.ts";
import { provenanceOf } from "../../spec/document.ts";
import { watched } from "../life/tasks.ts";
import type { Probe } from "../probe.ts";
import { rightBody } from "./requests.ts";

const tasksOf = {
  unified: { create: operations.createTask, read: [operations.getTask, operations.cancelTask, operations.streamTaskEvents] },
  async: { create: operations.submitAsyncTask, read: [operations.getAsyncTask] },
  router: { create: operations.submitMidjourneyImagine, read: [operations.getRouterTask] },
} as const;

/** A task of one key, looked for with another. */
export const visibility: readonly Probe[] = (["unified", "async", "router"] as const).map((surface) => ({
  id: `what another key sees ${surface}`,
  checks: ["key-visibility"],
  surfaces: [surface],
  keys: ["other"],
  isPaid: true,
  async run(context) {
    const { options, send, report } = context;
    const { create, read } = tasksOf[surface];
    const submitted = await send({ method: "POST", path: create.path, body: rightBody(create) });
    const id = idIn(submitted.response.json);
    if (id === undefined) return;
    const key = options.keys.other ?? null;
    // The stream of a task that goes on does not end, and would be waited for.
    await watched(context, surface, id);
    for (const operation of read) {
      const { number, response } = await send({ method: operation.method, path: operation.path.replace("{task_id}", id), key });
      // What a server lacks altogether is hidden as well.
      if (response.status === 404 || response.status === 405) continue;
      const message = `${operation.operationId} answered another key with ${response.status}`;
      report({ check: "key-visibility", message, expected: "404", provenance: provenanceOf(operation), exchange: number });
    }
    if (surface !== "unified") return;
    for (const { operationId, path } of [operations.listTasks, operations.listUsage]) {
      const { number, response } = await send({ method: "GET", path, key });
      if (response.status !== 200 || !response.text.includes(id)) continue;
      const message = `${operationId} shows task ${id} to another key`;
      report({ check: "key-visibility", message, expected: "its own tasks alone", provenance: "extension", exchange: number });
    }
  },
}));
