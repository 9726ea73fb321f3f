import { commit, conflictOf, same, storeCase } from "./case.ts";
import { insert, next, task, update } from "./samples.ts";

const conflict = { ok: false, conflict: "version", task: "task-1" };

/** Compare-and-set of tasks. */
export const versions = [
  storeCase("a task is read as it was written", async (store) => {
    same("A task that was not written", await store.task("task-1"), undefined);
    const written = task("task-1", { callback: "https://example.com/hook", output: { artifacts: [], text: "å ∂ 🙂" } });
    await commit(store, insert(written));
    same("The task", await store.task("task-1"), written);
  }),

  storeCase("a task that exists is not written as a new one", async (store) => {
    await commit(store, insert(task("task-1")));
    same("The conflict", await conflictOf(store, insert(task("task-1", { model: "acme/other" }))), conflict);
    same("The task", await store.task("task-1"), task("task-1"));
  }),

  storeCase("a task is not written over a newer version", async (store) => {
    const first = task("task-1");
    const second = next(first, "running");
    await commit(store, insert(first));
    await commit(store, update(second));
    same("The conflict", await conflictOf(store, update(next(first, "failed"))), conflict);
    same("The task", await store.task("task-1"), second);
  }),

  storeCase("a task that does not exist has no next version", async (store) => {
    same("The conflict", await conflictOf(store, update(next(task("task-1"), "running"))), conflict);
    same("The task", await store.task("task-1"), undefined);
  }),

  storeCase("of many writers of one version one is committed", async (store) => {
    const first = task("task-1");
    await commit(store, insert(first));
    const writers = Array.from({ length: 20 }, (_, at) => ({ ...next(first, "running"), reference: `job-${at}` }));
    const applied = await Promise.all(writers.map((each) => store.apply(update(each))));
    same("How many were committed", applied.filter(({ ok }) => ok).length, 1);
    same("The task", await store.task("task-1"), writers[applied.findIndex(({ ok }) => ok)]);
  }),
];
