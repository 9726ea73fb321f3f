import { grant, hold } from "../money/ledger.ts";
import type { Batch, Delivery, IdempotencyRecord, OutboxRow, UsageRow } from "../ports/store.ts";
import type { State, Task } from "../task/task.ts";

/** A moment for all that is made here: 2026-01-01. */
export const start = 1_767_225_600_000;

export const key = "key-1";
export const account = "account-1";

/** A task in its first version. */
export const task = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  surface: "unified",
  operation: "createTask",
  model: "acme/camera",
  key,
  account,
  input: { prompt: "A lighthouse at dusk", list: [1, { deep: null }] },
  marks: { session: "a" },
  price: { microUsd: 100, source: "book" },
  createdAt: start,
  deadline: start + 3_600_000,
  version: 1,
  state: "queued",
  history: [{ sequence: 1, state: "queued", at: start }],
  provider: "acme",
  dispatch: "waiting",
  ...more,
});

/** The next version of a task, in a new state. */
export const next = (before: Task, state: State): Task => ({
  ...before,
  version: before.version + 1,
  state,
  history: [...before.history, { sequence: before.history.length + 1, state, at: start }],
});

export const insert = (...tasks: readonly Task[]): Batch => ({ tasks: tasks.map((each) => ({ task: each, expected: 0 })) });

/** Writes the next version of a task. */
export const update = (task: Task): Batch => ({ tasks: [{ task, expected: task.version - 1 }] });

export const credit = (microUsd: number, id = "grant-1", of = account): Batch => ({ ledger: [grant(id, of, microUsd, start)] });

/** Holds the price of a task. */
export function held(of: Task): Batch {
  const entry = hold(of, start);
  return { ledger: entry ? [entry] : [] };
}

export const record = (name: string, more: Partial<IdempotencyRecord> = {}): IdempotencyRecord => ({
  key,
  name,
  hash: "hash-1",
  task: "task-1",
  createdAt: start,
  expiresAt: start + 1000,
  ...more,
});

export const usageRow = (id: string, more: Partial<UsageRow> = {}): UsageRow => ({
  task: id,
  key,
  model: "acme/camera",
  surface: "unified",
  createdAt: start,
  processingMs: 10,
  outputBytes: 1000,
  costMicroUsd: 100,
  priceSource: "book",
  ...more,
});

export const delivery = (id: string, more: Partial<Delivery> = {}): Delivery => ({
  id,
  task: "task-1",
  key,
  event: "task.completed",
  url: "https://example.com/hook",
  body: '{"task_id":"task-1"}',
  createdAt: start,
  state: "pending",
  attempts: [],
  ...more,
});

export const row = (id: string, dueAt: number, more: Partial<OutboxRow> = {}): OutboxRow => ({
  id,
  kind: "poll",
  task: "task-1",
  dueAt,
  attempt: 0,
  ...more,
});
