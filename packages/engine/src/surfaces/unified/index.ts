import type { components } from "@gentasks/schema";
import type { Json } from "../../json.ts";
import type { Failure, State, Task } from "../../task/task.ts";
import { codeOf, faultsOf } from "../code.ts";
import { progressOf } from "../progress.ts";
import { seconds } from "../seconds.ts";
import type { SurfaceModule } from "../surface.ts";
import { outputOf } from "./output.ts";

type S = components["schemas"];
type AnyTask = S["UnifiedTaskRunning"] | S["UnifiedTaskCompleted"] | S["UnifiedTaskFailed"];

/** The words for the states, in the order of a task's life. */
export const statusWords = { queued: "pending", running: "processing", completed: "completed", failed: "failed" } as const satisfies Record<
  State,
  AnyTask["status"]
>;

const failureCodes = {
  failed: "GENERATION_FAILED",
  moderated: "CONTENT_MODERATED",
  cancelled: "CANCELLED",
  expired: "TIMED_OUT",
} as const satisfies Record<Failure["reason"], S["UnifiedTaskFailed"]["code"]>;

/** `POST /v1/tasks` and what belongs to it: everything in an envelope of code, success and data. */
export const unified: SurfaceModule = {
  name: "unified",
  prefix: () => "tsk_",
  parse: (body) => {
    const { model, input, callback_url, dry_run } = body as S["UnifiedTaskRequest"];
    return { model, input: input as Json, ...(callback_url !== undefined && { callback: callback_url }), dryRun: dry_run === true };
  },
  accepted: (task) => success(waiting(task)),
  render: (task, now) => {
    const data = taskBody(task, now);
    return data.status === "failed" ? { code: 400, success: false, data } : success(data);
  },
  renderError: (refusal) => {
    const { status, code } = codeOf("unified", refusal);
    const { message, issues } = refusal;
    const body: S["UnifiedError"] = {
      code: status,
      success: false,
      data: { message, code, ...(issues.length > 0 && { errors: faultsOf(issues) }) },
    };
    return { status, body };
  },
  callback: (task) => {
    if (task.state === "completed") {
      const body: S["UnifiedCallbackCompleted"] = { task_id: task.id, status: "completed", data: { ...outputOf(task) }, model: task.model };
      return { event: "task.completed", body };
    }
    if (task.state !== "failed") return undefined;
    const body: S["UnifiedCallbackFailed"] = {
      task_id: task.id,
      status: "failed",
      error_message: task.failure?.message ?? "",
      model: task.model,
    };
    return { event: "task.failed", body };
  },
};

/** An answer that went well. */
export const success = (data: object): Json => ({ code: 200, success: true, data });

/** A task as a list, an event or the answer to a query shows it. */
export function taskBody(task: Task, now: number): AnyTask {
  const common = { task_id: task.id, model: task.model, created_at: seconds(task.createdAt) };
  const ended = { completed_at: seconds(task.endedAt ?? task.createdAt) };
  switch (task.state) {
    case "queued":
      return waiting(task);
    case "running": {
      const progress = progressOf(task, now);
      return { ...common, status: statusWords.running, ...(progress !== undefined && { progress }) };
    }
    case "completed": {
      const seed = task.output?.seed;
      return { ...common, status: statusWords.completed, output: { ...outputOf(task) }, ...(seed !== undefined && { seed }), ...ended };
    }
    case "failed": {
      const { reason, message } = task.failure ?? { reason: "failed", message: "" };
      return { ...common, status: statusWords.failed, message, code: failureCodes[reason], ...ended };
    }
  }
}

/** A task as it was when it was submitted, whatever has become of it. */
const waiting = ({ id, model, createdAt }: Task): S["UnifiedTaskRunning"] => ({
  task_id: id,
  status: statusWords.queued,
  model,
  created_at: seconds(createdAt),
});
