import type { Store } from "../ports/store.ts";
import type { Task } from "../task/task.ts";
import { commit, same, storeCase } from "./case.ts";
import { insert, next, task, update } from "./samples.ts";

const first = task("task-1");
const running = next(first, "running");
const completed = next(running, "completed");

async function statesOf(changes: AsyncIterable<Task>): Promise<string[]> {
  const states: string[] = [];
  for await (const { state } of changes) states.push(state);
  return states;
}

/** A reader that waits for the change after the first one. */
function waiting(
  store: Store,
  signal: AbortSignal,
): { readonly next: Promise<IteratorResult<Task>>; readonly reader: AsyncIterator<Task> } {
  const reader = store.changes("task-1", 1, signal)[Symbol.asyncIterator]();
  return { reader, next: reader.next() };
}

/** Waiting for a task to change. */
export const changes = [
  storeCase("a reader who is behind is shown the task at once", async (store) => {
    await commit(store, insert(first));
    const reader = store.changes("task-1", 0, new AbortController().signal)[Symbol.asyncIterator]();
    same("The task", (await reader.next()).value, first);
    await reader.return?.();
  }),

  storeCase("a reader of a task that has ended is shown it and left", async (store) => {
    await commit(store, insert(first));
    await commit(store, update(running));
    await commit(store, update(completed));
    const signal = new AbortController().signal;
    same("The states for one who has seen nothing", await statesOf(store.changes("task-1", 0, signal)), ["completed"]);
    same("The states for one who has seen it all", await statesOf(store.changes("task-1", 3, signal)), []);
  }),

  storeCase("a task that does not exist has no changes", async (store) => {
    same("The states", await statesOf(store.changes("task-1", 0, new AbortController().signal)), []);
  }),

  storeCase("a reader who waits is woken by a change, and left when the task has ended", async (store) => {
    await commit(store, insert(first));
    const { reader, next: change } = waiting(store, new AbortController().signal);
    await commit(store, update(running));
    same("The task", (await change).value, running);
    await commit(store, update(completed));
    same("The task at its end", (await reader.next()).value, completed);
    same("Whether there is more", (await reader.next()).done, true);
  }),

  storeCase("a version without a new state wakes nobody", async (store) => {
    await commit(store, insert(first));
    const { reader, next: change } = waiting(store, new AbortController().signal);
    const sending: Task = { ...first, version: 2, dispatch: "sending" };
    await commit(store, update(sending));
    await commit(store, update(next(sending, "running")));
    same("The state that the reader is woken by", (await change).value?.state, "running");
    await reader.return?.();
  }),

  storeCase("no change is missed between two looks", async (store) => {
    await commit(store, insert(first));
    const reader = store.changes("task-1", 0, new AbortController().signal)[Symbol.asyncIterator]();
    same("The first state", (await reader.next()).value?.state, "queued");
    await commit(store, update(running));
    await commit(store, update(completed));
    same("The state after a pause", (await reader.next()).value?.state, "completed");
    same("Whether there is more", (await reader.next()).done, true);
  }),

  storeCase("every reader is woken", async (store) => {
    await commit(store, insert(first));
    const readers = Array.from({ length: 10 }, () => statesOf(store.changes("task-1", 1, new AbortController().signal)));
    await commit(store, update({ ...running, state: "failed" }));
    same("The states of each", await Promise.all(readers), Array(10).fill(["failed"]));
  }),

  storeCase("a reader who leaves is let go", async (store) => {
    await commit(store, insert(first));
    const leaving = new AbortController();
    const { next: change } = waiting(store, leaving.signal);
    leaving.abort();
    same("Whether it is over", (await change).done, true);
    same("The states for one who has left before", await statesOf(store.changes("task-1", 0, AbortSignal.abort())), []);
  }),
];
