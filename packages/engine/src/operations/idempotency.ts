import type { Body } from "../exchange/body.ts";
import type { Call } from "../exchange/call.ts";
import { clip } from "../exchange/clip.ts";
import { invalid, issueAt, Refusal } from "../exchange/refusal.ts";
import type { Engine } from "../options.ts";
import type { IdempotencyRecord } from "../ports/store.ts";
import type { Task } from "../task/task.ts";
import { fingerprint } from "./fingerprint.ts";

const longest = 255;

/** The submission as its `Idempotency-Key` names it; undefined for one without. */
export async function namedSubmission(
  engine: Engine,
  call: Call,
  body: Body,
  task: string,
): Promise<IdempotencyRecord | Refusal | undefined> {
  const name = call.request.headers.get("idempotency-key");
  if (name === null) return undefined;
  if (name.length === 0 || name.length > longest) {
    return invalid([issueAt("", "Idempotency-Key", `Idempotency-Key must have 1 to ${longest} characters (got ${name.length})`)]);
  }
  const hash = await fingerprint(call.operation.operationId, body);
  return { key: call.caller.id, name, hash, task, createdAt: call.now, expiresAt: call.now + engine.idempotencyTtlMs };
}

/** The task that was created under the same name, or no when the name stands for something else. */
export async function earlierTask(engine: Engine, named: IdempotencyRecord, known: IdempotencyRecord): Promise<Task | Refusal> {
  const task = known.hash === named.hash ? await engine.store.task(known.task) : undefined;
  if (task) return task;
  const why = known.hash === named.hash ? "for a task that is no longer kept" : "for a different request";
  return new Refusal("keyReused", `Idempotency-Key ${clip(named.name, 40)} was used ${why}; choose a new one`);
}

/** Says that an answer is a repeated one. */
export const replayed = { "idempotency-replayed": "true" } as const;
