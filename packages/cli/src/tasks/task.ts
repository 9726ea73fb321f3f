import { type ServerArguments, serverOf } from "../config/server.ts";
import { choice } from "../values/choice.ts";
import { explained } from "./explain.ts";
import { follow } from "./follow.ts";
import { type Surface, surfaces } from "./model.ts";
import { type ResultArguments, reportResult } from "./report.ts";
import { type Handle, type Service, serviceAt } from "./service.ts";

export interface TaskArguments extends ServerArguments, ResultArguments {
  readonly surface: string;
}

/** Does something with a task that is there. */
async function withTask(
  id: string,
  typed: TaskArguments,
  work: (handle: Handle, service: Service, surface: Surface) => Promise<unknown>,
): Promise<void> {
  const surface = choice("--surface", typed.surface, surfaces);
  const server = serverOf(typed);
  const service = serviceAt(server);
  const handle = service.task(id, surface);
  await explained(server, () => work(handle, service, surface));
}

/** Prints how a task stands. */
export const getTask = (id: string, typed: TaskArguments): Promise<void> =>
  withTask(id, typed, async (handle) => {
    console.log(JSON.stringify(await handle.get(), null, typed.json ? 0 : 2));
  });

/** Follows a task to its end, and saves what it has made. */
export const waitForTask = (id: string, typed: TaskArguments): Promise<void> =>
  withTask(id, typed, async (handle, { client }, surface) => reportResult(client, id, await follow(handle, surface), typed));

/** Saves what a task has made that has ended. */
export const downloadTask = (id: string, typed: TaskArguments): Promise<void> =>
  withTask(id, typed, async (handle, { client }) => {
    const task = await handle.get();
    if (task.status !== "completed") throw new Error(`Task ${id} is ${task.status}, so there is nothing to download.`);
    await reportResult(client, id, task, typed);
  });

/** Cancels a task. */
export const cancelTask = (id: string, typed: TaskArguments): Promise<void> =>
  withTask(id, typed, async (handle) => {
    const task = await handle.cancel();
    console.log(typed.json ? JSON.stringify(task) : `Task ${id} is cancelled: its status is ${task.status}.`);
  });
