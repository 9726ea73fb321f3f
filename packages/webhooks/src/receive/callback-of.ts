import type { components } from "@gentasks/schema";
import type { Surface } from "./classify.ts";

type S = components["schemas"];

/**
 * The body that a callback has for a task as it is now. The surfaces call back with the task itself, but for the unified one,
 * whose callbacks are flat and have names of their own.
 */
export function callbackOf(surface: Surface, task: unknown): unknown {
  if (surface !== "unified" || typeof task !== "object" || task === null) return task;
  const { task_id, status, model, output, message, error } = task as Partial<
    Omit<S["UnifiedTaskCompleted"], "status"> & S["UnifiedTaskFailed"]
  >;
  const common = { task_id, status, ...(model !== undefined && { model }) };
  return status === "failed" ? { ...common, error_message: message ?? error?.message ?? "" } : { ...common, data: output };
}
