import { createInterface } from "node:readline/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { TasksError } from "@gentasks/client";
import { operations } from "@gentasks/schema/operations";
import { progressBar } from "../terminal/progress-bar.ts";
import type { Surface } from "./model.ts";
import type { Handle, Task } from "./service.ts";

/** Somebody has stopped the waiting. The message says how the task stands, and how to go on. */
class InterruptedError extends Error {
  override readonly name = "InterruptedError";
}

/** How a task is taken up again. */
export const resumeWith = (id: string, surface: Surface): string =>
  `gentasks wait ${id}${surface === "unified" ? "" : ` --surface ${surface}`}`;

/** Follows a task to its end with a progress bar. Ctrl-C asks whether to cancel it; the task goes on unless that is wished for. */
export async function follow(handle: Handle, surface: Surface): Promise<Task> {
  const bar = progressBar();
  const stop = new AbortController();
  const interrupt = (signal: NodeJS.Signals) => stop.abort(signal);
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  try {
    for await (const task of handle.watch({ transport: "poll", poll: { minMs: 1000 }, signal: stop.signal })) {
      bar.show({ what: handle.id, status: task.status, done: doneOf(task) });
    }
    bar.end();
    return await handle.wait({ signal: stop.signal });
  } catch (error) {
    bar.end();
    if (!stop.signal.aborted) throw error;
    // Only somebody who sits there can be asked.
    throw stop.signal.reason === "SIGINT" ? new InterruptedError(await farewell(handle, surface)) : leftRunning(handle.id, surface);
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}

/** Servers tell percents, and those of the unified surface parts of one. */
function doneOf({ status, progress }: Task): number | undefined {
  if (status === "completed") return 1;
  if (progress === undefined) return undefined;
  return Math.min(1, progress > 1 ? progress / 100 : progress);
}

/** The task goes on, and nobody waits for it. */
const leftRunning = (id: string, surface: Surface): InterruptedError =>
  new InterruptedError(`Task ${id} goes on. Take it up again with: ${resumeWith(id, surface)}`);

/** Waits for the answer to a submission whatever happens: a task whose id nobody knows would be paid for all the same. */
export async function submitted(answer: Promise<Handle>, surface: Surface): Promise<Handle> {
  let isInterrupted = false;
  const hold = () => {
    if (!isInterrupted) process.stderr.write("Waiting for the answer to the submission, so that the task is not lost.\n");
    isInterrupted = true;
  };
  process.on("SIGINT", hold);
  process.on("SIGTERM", hold);
  try {
    const handle = await answer;
    if (isInterrupted) throw leftRunning(handle.id, surface);
    return handle;
  } finally {
    process.off("SIGINT", hold);
    process.off("SIGTERM", hold);
  }
}

async function farewell(handle: Handle, surface: Surface): Promise<string> {
  const goesOn = leftRunning(handle.id, surface).message;
  if (surface !== operations.cancelTask.surface || !process.stdin.isTTY || !process.stderr.isTTY || !(await wantsToCancel(handle.id)))
    return goesOn;
  try {
    await handle.cancel();
    return `Task ${handle.id} is cancelled.`;
  } catch (error) {
    return `Task ${handle.id} could not be cancelled: ${TasksError.is(error) ? error.message : error} ${goesOn}`;
  }
}

/** A second Ctrl-C, the end of the input and half a minute of silence mean no. */
async function wantsToCancel(id: string): Promise<boolean> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const silence = new AbortController();
  const no = new Promise<string>((resolve) => {
    reader.once("SIGINT", () => resolve("n"));
    reader.once("close", () => resolve("n"));
  });
  const late = sleep(30_000, "n", { signal: silence.signal }).catch(() => "n");
  try {
    const answer = await Promise.race([reader.question(`Cancel task ${id}? [y/N] `), no, late]);
    return /^y/i.test(answer.trim());
  } finally {
    silence.abort();
    reader.close();
  }
}
