import type { Report } from "../ports/provider.ts";
import { type Failure, hasEnded, type State, type Task } from "./task.ts";

/** Something that happens to a task. */
export type TaskEvent =
  | { readonly type: "sending" }
  | { readonly type: "returned" }
  | { readonly type: "lost" }
  | { readonly type: "reported"; readonly report: Report }
  | { readonly type: "cancelled" }
  | { readonly type: "expired" };

/** What has to be done because of it. */
export type Effect =
  /** Ask the provider again; without a moment, as soon as seems fit. */
  | { readonly type: "poll"; readonly at?: number }
  /** Tell the provider to stop. */
  | { readonly type: "withdraw" }
  /** The task has ended: charge or give back, free its place, write down what it used. */
  | { readonly type: "settle" }
  /** The state has changed: tell whoever asked to be told. */
  | { readonly type: "announce" };

export interface Reduced {
  readonly task: Task;
  readonly effects: readonly Effect[];
}

/**
 * The life cycle: queued → running → completed | failed, forward only. An event that no longer matters (any, once the task has
 * ended) gives the same task back, with nothing to do.
 */
export function reduce(task: Task, event: TaskEvent, now: number): Reduced {
  if (hasEnded(task)) return { task, effects: [] };
  switch (event.type) {
    case "sending":
      return changed({ ...task, dispatch: "sending" });
    case "returned":
      return changed({ ...task, dispatch: "waiting" });
    case "lost":
      return changed({ ...task, dispatch: "unknown" }, [{ type: "poll" }]);
    case "reported":
      return reported(task, event.report, now);
    case "cancelled": {
      const withdraw: Effect[] = task.dispatch === "waiting" ? [] : [{ type: "withdraw" }];
      return failed(task, { reason: "cancelled", message: "Cancelled at the caller's request" }, now, withdraw);
    }
    case "expired": {
      const waited = Math.round((now - task.createdAt) / 1000);
      return failed(task, { reason: "expired", message: `Given up after ${waited} seconds without a result` }, now, [{ type: "withdraw" }]);
    }
  }
}

function reported(task: Task, report: Report, now: number): Reduced {
  if (report.state === "completed") {
    const ended = enter({ ...task, output: report.output, usage: report.usage, endedAt: now, dispatch: "taken" }, "completed", now);
    return changed(ended, [{ type: "settle" }, { type: "announce" }]);
  }
  if (report.state === "failed") return failed(task, { reason: report.reason, message: report.message }, now);

  const poll: Effect = { type: "poll", ...(report.pollAt !== undefined && { at: report.pollAt }) };
  const known: Task = {
    ...task,
    dispatch: "taken",
    ...(report.reference !== undefined && { reference: report.reference }),
    ...(report.expectedMs !== undefined && { expectedMs: report.expectedMs }),
  };
  // A provider that says "queued" of a running job has only told it late.
  if (report.state === "running" && task.state === "queued") return changed(enter(known, "running", now), [poll, { type: "announce" }]);
  return changed(known, [poll]);
}

const failed = (task: Task, failure: Failure, now: number, effects: readonly Effect[] = []): Reduced =>
  changed(enter({ ...task, failure, endedAt: now }, "failed", now), [...effects, { type: "settle" }, { type: "announce" }]);

function enter(task: Task, state: State, now: number): Task {
  const history = [...task.history, { sequence: task.history.length + 1, state, at: now }];
  return { ...task, state, history, ...(state === "running" && { startedAt: now }) };
}

const changed = (task: Task, effects: readonly Effect[] = []): Reduced => ({ task: { ...task, version: task.version + 1 }, effects });
