import type { Store, TaskQuery } from "../ports/store.ts";
import { commit, same, storeCase } from "./case.ts";
import { insert, key, next, start, task, update } from "./samples.ts";

const query: TaskQuery = { key, surface: "unified", limit: 2 };

const idsOf = async (store: Store, more: Partial<TaskQuery> = {}) =>
  (await store.tasks({ ...query, limit: 100, ...more }))?.items.map(({ id }) => id);

/** Tasks `1` to `count`, each created a second after the one before. */
async function fill(store: Store, count: number, first = 1): Promise<void> {
  for (let at = first; at < first + count; at++) await commit(store, insert(task(String(at), { createdAt: start + at * 1000 })));
}

/** Lists of tasks. */
export const pages = [
  storeCase("tasks are listed newest first, a page at a time", async (store) => {
    await fill(store, 5);
    const shown: (readonly string[])[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.tasks({ ...query, ...(cursor !== undefined && { cursor }) });
      if (!page) throw new Error(`A cursor that the store gave leads on: expected a page for ${cursor}`);
      shown.push(page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined && shown.length < 9);
    same("The pages", shown, [["5", "4"], ["3", "2"], ["1"]]);
  }),

  storeCase("a page that ends with the last task has no cursor", async (store) => {
    await fill(store, 2);
    same("The cursor", (await store.tasks(query))?.cursor, undefined);
    same("An empty list", await store.tasks({ ...query, key: "key-2" }), { items: [] });
  }),

  storeCase("a cursor leads on where it stood, whatever has come or changed meanwhile", async (store) => {
    await fill(store, 4);
    const first = await store.tasks(query);
    await fill(store, 3, 5);
    await commit(store, update(next(task("1", { createdAt: start + 1000 }), "running")));
    const second = await store.tasks({ ...query, cursor: first?.cursor ?? "" });
    same(
      "The second page",
      second?.items.map(({ id }) => id),
      ["2", "1"],
    );
    same("The list from the start", await idsOf(store), ["7", "6", "5", "4", "3", "2", "1"]);
  }),

  storeCase("tasks of one moment are each listed once", async (store) => {
    for (const id of ["a", "b", "c", "d", "e"]) await commit(store, insert(task(id)));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.tasks({ ...query, ...(cursor !== undefined && { cursor }) });
      seen.push(...(page?.items.map(({ id }) => id) ?? []));
      cursor = page?.cursor;
    } while (cursor !== undefined && seen.length < 9);
    same("The tasks", seen.sort(), ["a", "b", "c", "d", "e"]);
  }),

  storeCase("a cursor that the store did not give is told apart", async (store) => {
    await fill(store, 1);
    for (const cursor of ["", "?", "not a cursor", "ü".repeat(500)])
      same(`The page of the cursor ${JSON.stringify(cursor)}`, await store.tasks({ ...query, cursor }), undefined);
  }),

  storeCase("filters combine", async (store) => {
    await fill(store, 3);
    await commit(store, insert(task("other-key", { key: "key-2" })));
    await commit(store, insert(task("other-surface", { surface: "async" })));
    await commit(store, insert(task("other-model", { model: "acme/organ", createdAt: start + 9000 })));
    await commit(store, update(next(task("2", { createdAt: start + 2000 }), "running")));
    same("All of the key and surface", await idsOf(store), ["other-model", "3", "2", "1"]);
    same("Those of another key", await idsOf(store, { key: "key-2" }), ["other-key"]);
    same("Those of another surface", await idsOf(store, { surface: "async" }), ["other-surface"]);
    same("Those of a model", await idsOf(store, { model: "acme/organ" }), ["other-model"]);
    same("Those that run", await idsOf(store, { state: "running" }), ["2"]);
    same("Those from a moment on, which is included", await idsOf(store, { from: start + 3000 }), ["other-model", "3"]);
    same("Those up to a moment, which is not included", await idsOf(store, { to: start + 3000 }), ["2", "1"]);
    same("Those of a model that run", await idsOf(store, { model: "acme/organ", state: "running" }), []);
  }),
];
