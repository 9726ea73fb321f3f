import { commit, conflictOf, same, storeCase } from "./case.ts";
import { insert, key, record, start, task } from "./samples.ts";

/** The names that callers give to submissions. */
export const idempotency = [
  storeCase("a name leads to its first submission until it expires", async (store) => {
    await commit(store, { idempotency: record("a") });
    same("The record", await store.idempotency(key, "a", start + 999), record("a"));
    same("The record when it has expired", await store.idempotency(key, "a", start + 1000), undefined);
    same("The record of another name", await store.idempotency(key, "b", start), undefined);
  }),

  storeCase("keys have their own names", async (store) => {
    await commit(store, { idempotency: record("a") });
    await commit(store, { idempotency: record("a", { key: "key-2", task: "task-2" }) });
    same("The task of one key", (await store.idempotency(key, "a", start))?.task, "task-1");
    same("The task of the other key", (await store.idempotency("key-2", "a", start))?.task, "task-2");
    same("The record of a key with that name within it", await store.idempotency(`${key}a`, "", start), undefined);
  }),

  storeCase("a name is taken until it expires, and free then", async (store) => {
    await commit(store, { idempotency: record("a") });
    const early = record("a", { task: "task-2", createdAt: start + 999, expiresAt: start + 1999 });
    same("The conflict", await conflictOf(store, { idempotency: early }), { ok: false, conflict: "idempotency", record: record("a") });
    const late = record("a", { task: "task-2", createdAt: start + 1000, expiresAt: start + 2000 });
    await commit(store, { idempotency: late });
    same("The record", await store.idempotency(key, "a", start + 1000), late);
  }),

  storeCase("of many submissions with one name at once one is written", async (store) => {
    const ids = Array.from({ length: 50 }, (_, at) => `task-${at}`);
    const applied = await Promise.all(ids.map((id) => store.apply({ ...insert(task(id)), idempotency: record("a", { task: id }) })));
    same("How many were written", applied.filter(({ ok }) => ok).length, 1);
    const first = record("a", { task: ids[applied.findIndex(({ ok }) => ok)] as string });
    for (const each of applied) if (!each.ok) same("The conflict", each, { ok: false, conflict: "idempotency", record: first });
    const tasks = await Promise.all(ids.map((id) => store.task(id)));
    same("How many tasks were written", tasks.filter(Boolean).length, 1);
  }),
];
