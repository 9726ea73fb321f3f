import { type Answer, type Call, ok } from "../exchange/call.ts";
import { Refusal } from "../exchange/refusal.ts";
import type { Engine } from "../options.ts";
import { surfaces } from "../surfaces/index.ts";
import { rowOf } from "../task/rows.ts";
import { admit } from "./admission.ts";
import { replayed } from "./idempotency.ts";

/** Takes a task on and answers at once; the work begins with the outbox row that is written with it. */
export async function create(engine: Engine, call: Call): Promise<Answer | Refusal> {
  const admitted = await admit(engine, call, (task) => {
    const handOverAt = engine.providers.get(task.provider)?.handOverAt?.(task) ?? call.now;
    return { task, outbox: [rowOf(task, "submit", Math.min(handOverAt, task.deadline))] };
  });
  if (admitted instanceof Refusal || !("task" in admitted)) return admitted;
  return ok(surfaces[call.operation.surface].accepted(admitted.task), admitted.replayed ? replayed : {});
}
