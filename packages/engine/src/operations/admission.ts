import { type Body, readBody } from "../exchange/body.ts";
import type { Answer, Call } from "../exchange/call.ts";
import { Refusal } from "../exchange/refusal.ts";
import { modelInfo } from "../models.ts";
import { hold } from "../money/ledger.ts";
import type { Engine } from "../options.ts";
import type { Batch, IdempotencyRecord } from "../ports/store.ts";
import { surfaces } from "../surfaces/index.ts";
import type { Submission } from "../surfaces/surface.ts";
import { createTask } from "../task/create.ts";
import type { Task } from "../task/task.ts";
import { earlierTask, namedSubmission } from "./idempotency.ts";
import { counterFault, taskCounters } from "./limits.ts";
import { balanceFault, countsOf, quoteAnswer, quoteOf, spendingFault } from "./pricing.ts";
import { readSubmission } from "./submission.ts";

/** A submission that was taken on, or had been before. */
export interface Admitted {
  readonly task: Task;
  readonly submission: Submission;
  readonly body: Body;
  /** The task is that of an earlier request with the same key. */
  readonly replayed: boolean;
}

/** What is written with a new task besides itself: how it goes on from here. */
type Start = (task: Task) => { readonly task: Task } & Pick<Batch, "outbox">;

/**
 * The way of every submission: read, recognise a repeated one, check, price, and write the task with its hold, its counters and
 * its first outbox row in one batch. A dry run ends with its quote.
 */
export async function admit(engine: Engine, call: Call, start: Start): Promise<Admitted | Answer | Refusal> {
  const { operation, caller, now } = call;
  const limits = { json: engine.jsonLimitBytes, form: engine.formLimitBytes };
  const body = await readBody(call.request, operation, limits);
  if (body instanceof Refusal) return body;

  const name = engine.ids.next(caller.id);
  const id = surfaces[operation.surface].prefix(kindOf(call, body)) + name;
  const named = await namedSubmission(engine, call, body, id);
  if (named instanceof Refusal) return named;
  const known = named && (await engine.store.idempotency(caller.id, named.name, now));
  if (named && known) return repeated(engine, call, named, known, body);

  const submission = await readSubmission(engine, call, body);
  if (submission instanceof Refusal) return submission;
  const admission = await engine.admit({
    ...submission,
    surface: operation.surface,
    operation: operation.operationId,
    caller,
    request: call.request,
  });
  if (admission instanceof Refusal) return admission;
  const price = quoteOf(engine, operation.surface, submission);
  if (submission.dryRun) return quoteAnswer(submission, price);
  const unaffordable = spendingFault(caller, submission, price);
  if (unaffordable) return unaffordable;

  const provider = engine.providers.choose({ surface: operation.surface, model: submission.model, key: caller.id });
  const { marks = {} } = admission;
  const draft = createTask({ id, operation, submission, caller, provider, price, marks, now, timeoutMs: engine.taskTimeoutMs });
  const { task, outbox = [] } = start(draft);
  const held = hold(task, now);
  const counters = taskCounters(engine, caller, submission.model, countsOf(submission).tokens, now);
  const applied = await engine.store.apply({
    tasks: [{ task, expected: 0 }],
    ...(held && { ledger: [held] }),
    ...(named && { idempotency: named }),
    counters,
    outbox,
  });
  if (applied.ok) return { task, submission, body, replayed: false };
  switch (applied.conflict) {
    case "balance":
      return balanceFault(price, applied.availableMicroUsd);
    case "counter":
      return counterFault(counters, applied.name, submission.model, now);
    case "idempotency":
      // Another request with the key was a moment faster.
      return repeated(engine, call, named as IdempotencyRecord, applied.record, body);
    default:
      throw new Error(`Cannot write the new task ${id}: ${applied.conflict} conflict`);
  }
}

async function repeated(
  engine: Engine,
  call: Call,
  named: IdempotencyRecord,
  known: IdempotencyRecord,
  body: Body,
): Promise<Admitted | Refusal> {
  const task = await earlierTask(engine, named, known);
  if (task instanceof Refusal) return task;
  const { model, input } = task;
  const stream = call.operation.surface === "direct" && input.stream === true;
  return { task, submission: { model, input, stream }, body, replayed: true };
}

/** The kind of the model, for the task's name, before the body is known to be valid. */
function kindOf({ operation }: Call, { value }: Body): string {
  const named = Object(value).model;
  return modelInfo(operation.surface, operation.model ?? (typeof named === "string" ? named : ""))?.kind ?? "";
}
