import type { Engine } from "../options.ts";
import { NotTakenError, type Provider, type Report } from "../ports/provider.ts";
import type { OutboxRow } from "../ports/store.ts";
import { advance } from "../task/advance.ts";
import { rowOf } from "../task/rows.ts";
import { hasEnded, type Task } from "../task/task.ts";
import { deliver } from "./deliver.ts";

/** Attempts to tell a provider to stop; nobody waits for it. */
const mostCancels = 5;

/** Does what a committed outbox row asks for. Doing it twice, as after a crash, does no harm. */
export async function run(engine: Engine, row: OutboxRow): Promise<void> {
  if (row.kind === "deliver") return deliver(engine, row);
  const task = await engine.store.task(row.task);
  const provider = task && engine.providers.get(task.provider);
  if (!task || (hasEnded(task) && row.kind !== "cancel")) return settled(engine, row);
  if (row.kind === "expire") return ignoreResult(advance(engine, task.id, { type: "expired" }, { settled: [row.id] }));
  if (!provider)
    return failed(engine, task, row, `The provider ${task.provider}, which this task was given to, is not configured any more`);
  if (row.kind === "cancel") return cancel(engine, task, provider, row);
  if (engine.clock.now() >= task.deadline) return ignoreResult(advance(engine, task.id, { type: "expired" }, { settled: [row.id] }));
  return row.kind === "submit" ? submit(engine, task, provider, row) : poll(engine, task, provider, row);
}

async function submit(engine: Engine, task: Task, provider: Provider, row: OutboxRow): Promise<void> {
  if (task.dispatch === "taken" || task.dispatch === "unknown") return settled(engine, row);
  if (!provider.repeatable) {
    // Found half way: whether the provider has the job is open, and only it can tell.
    if (task.dispatch === "sending") return ignoreResult(advance(engine, task.id, { type: "lost" }, { settled: [row.id] }));
    // Written down before the job leaves, so that a crash from here on is noticed.
    if (hasEnded((await advance(engine, task.id, { type: "sending" })) ?? task)) return settled(engine, row);
  }
  let report: Report;
  try {
    report = await provider.submit(task);
  } catch (error) {
    return submissionFailed(engine, task, provider, row, error);
  }
  await advance(engine, task.id, { type: "reported", report }, { settled: [row.id] });
}

async function submissionFailed(engine: Engine, task: Task, provider: Provider, row: OutboxRow, error: unknown): Promise<void> {
  if (error instanceof NotTakenError) {
    if (error.retryAt === undefined) return failed(engine, task, row, error.message);
    const at = Math.max(error.retryAt, nextTry(engine, row));
    const again: OutboxRow = { ...row, dueAt: Math.min(at, task.deadline), attempt: row.attempt + 1 };
    await advance(engine, task.id, { type: "returned" }, { outbox: [again] });
    return;
  }
  engine.onError(error, task.id);
  if (provider.repeatable) return later(engine, row);
  await advance(engine, task.id, { type: "lost" }, { settled: [row.id] });
}

async function poll(engine: Engine, task: Task, provider: Provider, row: OutboxRow): Promise<void> {
  let report: Report | undefined;
  try {
    report = await provider.poll(task);
  } catch (error) {
    engine.onError(error, task.id);
    return later(engine, row);
  }
  if (report) return ignoreResult(advance(engine, task.id, { type: "reported", report }, { settled: settledBy(report, row) }));
  if (task.dispatch === "taken") return failed(engine, task, row, "The provider no longer knows the job");
  // The provider says for certain that the job never arrived, so it may be handed over again.
  const again = rowOf(task, "submit", engine.clock.now());
  await advance(engine, task.id, { type: "returned" }, { settled: [row.id], outbox: [again] });
}

/** While the job runs, the row itself moves on to the next poll. */
const settledBy = ({ state }: Report, row: OutboxRow) => (state === "completed" || state === "failed" ? [row.id] : []);

async function cancel(engine: Engine, task: Task, provider: Provider, row: OutboxRow): Promise<void> {
  try {
    await provider.cancel?.(task);
  } catch (error) {
    engine.onError(error, task.id);
    if (row.attempt + 1 < mostCancels) return later(engine, row);
  }
  return settled(engine, row);
}

async function failed(engine: Engine, task: Task, row: OutboxRow, message: string): Promise<void> {
  await advance(engine, task.id, { type: "reported", report: { state: "failed", reason: "failed", message } }, { settled: [row.id] });
}

/** In a second, then twice as long each time, a minute at most. */
const nextTry = (engine: Engine, { attempt }: OutboxRow) => engine.clock.now() + Math.min(1000 * 2 ** attempt, 60_000);

const later = (engine: Engine, row: OutboxRow) =>
  ignoreResult(engine.store.apply({ outbox: [{ ...row, dueAt: nextTry(engine, row), attempt: row.attempt + 1 }] }));

const settled = (engine: Engine, row: OutboxRow) => ignoreResult(engine.store.apply({ settled: [row.id] }));

const ignoreResult = async (result: unknown): Promise<void> => {
  await result;
};
