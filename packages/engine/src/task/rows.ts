import type { OutboxRow } from "../ports/store.ts";
import type { Task } from "./task.ts";

/** Counter of a key's open tasks. */
export const openTasks = (key: string): string => `open:${key}`;

/** Outbox rows of a task, one a kind. */
export const rowOf = (task: Pick<Task, "id">, kind: Exclude<OutboxRow["kind"], "deliver">, dueAt: number): OutboxRow => ({
  id: `${task.id}:${kind}`,
  kind,
  task: task.id,
  dueAt,
  attempt: 0,
});
