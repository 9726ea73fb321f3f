import type { TaskState } from "./port.ts";

type Failure = NonNullable<TaskState["failure"]>;

/** The state behind the words that all surfaces share. What a failed task does not tell of its failure is filled in. */
export function stateFrom(
  status: string,
  progress: unknown,
  told: { readonly [K in keyof Failure]?: Failure[K] | undefined } = {},
): TaskState {
  const failed = status === "failed";
  const { code, message, reason } = told;
  return {
    status,
    progress,
    ended: failed || status === "completed",
    failure: failed ? { code: code ?? "failed", message: message ?? "The server gives no reason.", reason: reason ?? "failed" } : undefined,
  };
}
