import { capture, release } from "../money/ledger.ts";
import { finalCost } from "../money/prices.ts";
import type { Engine } from "../options.ts";
import type { Batch, CounterChange, Delivery, UsageRow } from "../ports/store.ts";
import { surfaces } from "../surfaces/index.ts";
import { type Effect, reduce, type TaskEvent } from "./reducer.ts";
import { openTasks, rowOf } from "./rows.ts";
import type { Task } from "./task.ts";

/** When nobody says when to ask a provider again. */
const pollEveryMs = 3_000;
/** Writers of one task are few: more conflicts in a row than this are a broken store. */
const mostTries = 20;

/**
 * Lets something happen to a task: reduces it and commits the new version with all that follows from it in one batch, again
 * from the start when another writer was faster. Undefined where there is no such task.
 */
export async function advance(
  engine: Engine,
  id: string,
  event: TaskEvent,
  more: Pick<Batch, "settled" | "outbox"> = {},
): Promise<Task | undefined> {
  for (let tries = 0; tries < mostTries; tries++) {
    const task = await engine.store.task(id);
    const now = engine.clock.now();
    const reduced = task && reduce(task, event, now);
    if (!task || reduced?.task === task) {
      if (more.settled) await engine.store.apply({ settled: more.settled });
      return task;
    }
    const { task: next, effects } = reduced as { task: Task; effects: readonly Effect[] };
    const applied = await engine.store.apply(batchOf(task, next, effects, now, more));
    if (applied.ok) return next;
    if (applied.conflict !== "version") throw new Error(`Cannot commit "${event.type}" of task ${id}: ${applied.conflict} conflict`);
  }
  throw new Error(`Cannot commit "${event.type}" of task ${id}: it changed ${mostTries} times meanwhile`);
}

function batchOf(before: Task, task: Task, effects: readonly Effect[], now: number, more: Pick<Batch, "settled" | "outbox">): Batch {
  const parts = effects.map((effect) => partOf(effect, task, now));
  return {
    tasks: [{ task, expected: before.version }],
    ledger: parts.flatMap(({ ledger = [] }) => ledger),
    counters: parts.flatMap(({ counters = [] }) => counters),
    usage: parts.flatMap(({ usage = [] }) => usage),
    deliveries: parts.flatMap(({ deliveries = [] }) => deliveries),
    outbox: [...parts, more].flatMap(({ outbox = [] }) => outbox),
    settled: [...parts, more].flatMap(({ settled = [] }) => settled),
  };
}

function partOf(effect: Effect, task: Task, now: number): Batch {
  switch (effect.type) {
    case "poll": {
      // Never at once: a provider that names a moment which has passed would be asked without end.
      const at = Math.max(effect.at ?? now + pollEveryMs, now + 1);
      return { outbox: [rowOf(task, "poll", Math.min(at, task.deadline))] };
    }
    case "withdraw":
      return { outbox: [rowOf(task, "cancel", now)] };
    case "settle":
      return settle(task, now);
    case "announce":
      return announce(task, now);
  }
}

function settle(task: Task, now: number): Batch {
  const cost = task.state === "completed" ? finalCost(task.price, task.input, task.usage ?? {}) : 0;
  const entry = task.state === "completed" ? capture(task, cost ?? 0, now) : release(task, now);
  const tokens = task.usage?.tokens;
  const usage: UsageRow = {
    task: task.id,
    key: task.key,
    model: task.model,
    surface: task.surface,
    createdAt: task.createdAt,
    ...(tokens && { tokens }),
    processingMs: task.startedAt === undefined ? 0 : now - task.startedAt,
    outputBytes: task.output?.artifacts.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0,
    costMicroUsd: cost,
    priceSource: task.price.source,
  };
  const freed: CounterChange = { name: openTasks(task.key), add: -1 };
  return {
    ...(entry && { ledger: [entry] }),
    counters: [freed],
    usage: [usage],
    settled: (["submit", "poll", "expire"] as const).map((kind) => rowOf(task, kind, now).id),
  };
}

/** The body is fixed here: what is sent is what the task was when it changed, on every attempt. */
function announce(task: Task, now: number): Batch {
  const callback = task.callback === undefined ? undefined : surfaces[task.surface].callback(task, now);
  if (!callback) return {};
  const id = `msg_${task.id}_${task.history.length}`;
  const delivery: Delivery = {
    id,
    task: task.id,
    key: task.key,
    event: callback.event,
    url: task.callback as string,
    body: JSON.stringify(callback.body),
    createdAt: now,
    state: "pending",
    attempts: [],
  };
  return {
    deliveries: [delivery],
    outbox: [{ id: `${id}:deliver`, kind: "deliver", task: task.id, delivery: id, dueAt: now, attempt: 0 }],
  };
}
