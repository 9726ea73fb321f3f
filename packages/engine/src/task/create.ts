import type { Operation } from "@gentasks/schema/operations";
import type { Caller } from "../ports/keys.ts";
import type { Quote } from "../ports/prices.ts";
import type { Submission } from "../surfaces/surface.ts";
import type { Task } from "./task.ts";

/** What a new task is made of. */
export interface Draft {
  readonly id: string;
  readonly operation: Operation;
  readonly submission: Submission;
  readonly caller: Caller;
  readonly provider: string;
  readonly price: Quote;
  readonly marks: Readonly<Record<string, string>>;
  readonly now: number;
  readonly timeoutMs: number;
}

/** A task in its first version: waiting for its provider. */
export function createTask({ id, operation, submission, caller, provider, price, marks, now, timeoutMs }: Draft): Task {
  const { model, input, callback } = submission;
  return {
    id,
    surface: operation.surface,
    operation: operation.operationId,
    model,
    key: caller.id,
    account: caller.account,
    input,
    ...(callback !== undefined && { callback }),
    marks,
    price,
    createdAt: now,
    deadline: now + timeoutMs,
    version: 1,
    state: "queued",
    history: [{ sequence: 1, state: "queued", at: now }],
    provider,
    dispatch: "waiting",
  };
}
