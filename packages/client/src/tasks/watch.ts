import { type Bounds, sleep } from "../http/bounded.ts";
import { mayPass } from "../http/retry.ts";
import type { PollOptions } from "../options.ts";
import type { CallOptions, TaskPort } from "./port.ts";
import { streamStates } from "./stream.ts";

export interface WatchOptions extends CallOptions {
  /** Milliseconds that the whole may take; Infinity for ever. Default: one hour. */
  readonly deadlineMs?: number | undefined;
  /**
   * How to learn of changes: `sse` streams them, `poll` asks. Default: `auto`, which streams where the server offers it, and asks
   * otherwise.
   */
  readonly transport?: "auto" | "poll" | "sse" | undefined;
  readonly poll?: PollOptions | undefined;
}

export interface WatchBounds extends WatchOptions, Bounds {}

/** How long a task is waited for, in milliseconds, unless the caller says otherwise. */
export const hour = 3_600_000;
/** How often in a row a task may fail to be read, each time with all its retries. */
const patience = 5;

/** The states of a task as they change, the last of them its end. Nothing runs while nobody asks for the next one. */
export async function* watch<T>(port: TaskPort<T>, known: T | undefined, options: WatchBounds): AsyncGenerator<T, void, undefined> {
  const { taskId = "", transport = "auto", poll = {} } = options;
  const what = `Waiting for task ${taskId}`;
  const started = performance.now();
  let seen = "";
  let last = known;
  const isNew = (task: T) => {
    const before = seen;
    seen = JSON.stringify(port.stateOf(task));
    return seen !== before;
  };
  const isOver = () => last !== undefined && port.stateOf(last).ended;

  if (known !== undefined && isNew(known)) yield known;
  if (transport !== "poll" && port.events && !isOver()) {
    for await (const task of streamStates(port, what, options)) {
      last = task;
      if (isNew(task)) yield task;
      if (isOver()) return;
    }
  }

  for (let failures = 0; !isOver(); ) {
    // The first question comes at once where nothing is known yet.
    if (last !== undefined || failures) await sleep(what, options, pace(performance.now() - started, poll));
    try {
      last = await port.get(options);
      failures = 0;
    } catch (error) {
      if (!mayPass(error) || ++failures >= patience) throw error;
      continue;
    }
    if (isNew(last)) yield last;
  }
}

/** Short pauses at first, then a fifth of the time that the task has taken, and up to a fifth more by chance. */
function pace(elapsedMs: number, { minMs = 3000, maxMs = 10_000 }: PollOptions): number {
  const ms = Math.min(Math.max(elapsedMs / 5, minMs), maxMs / 1.2);
  return Math.max(minMs, ms * (1 + Math.random() / 5));
}
