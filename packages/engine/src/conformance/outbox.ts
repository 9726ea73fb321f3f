import type { Store } from "../ports/store.ts";
import { commit, same, storeCase } from "./case.ts";
import { row, start } from "./samples.ts";

const leaseMs = 10_000;

const claimed = async (store: Store, now: number, limit = 10) =>
  (await store.claim(now, { limit, leaseMs })).map(({ id, attempt }) => `${id}/${attempt}`);

/** Rows that are done after the commit. */
export const outbox = [
  storeCase("rows are handed out as they were written, once they are due and the earliest first", async (store) => {
    await commit(store, {
      outbox: [row("c", start + 30), row("a", start + 10), row("b", start + 20, { kind: "deliver", delivery: "msg" })],
    });
    same("The rows before any is due", await store.claim(start + 9, { limit: 10, leaseMs }), []);
    same("The rows", await store.claim(start + 20, { limit: 10, leaseMs }), [
      row("a", start + 10),
      row("b", start + 20, { kind: "deliver", delivery: "msg" }),
    ]);
    same("The rows later", await claimed(store, start + 30), ["c/0"]);
  }),

  storeCase("no more rows are handed out than asked for", async (store) => {
    await commit(store, { outbox: [row("a", start), row("b", start + 1), row("c", start + 2)] });
    same("The first rows", await claimed(store, start + 9, 2), ["a/0", "b/0"]);
    same("The rest", await claimed(store, start + 9, 2), ["c/0"]);
  }),

  storeCase("a row is handed out again when its lease has ended, and counts", async (store) => {
    await commit(store, { outbox: [row("a", start)] });
    same("The rows", await claimed(store, start), ["a/0"]);
    same("The rows within the lease", await claimed(store, start + leaseMs - 1), []);
    same("The rows after the lease", await claimed(store, start + leaseMs), ["a/1"]);
    same("The rows after the next one", await claimed(store, start + 2 * leaseMs), ["a/2"]);
  }),

  storeCase("a row that is settled is never handed out again", async (store) => {
    await commit(store, { outbox: [row("a", start), row("b", start)] });
    await commit(store, { settled: ["b", "unknown"] });
    same("The rows", await claimed(store, start), ["a/0"]);
    await commit(store, { settled: ["a"] });
    same("The rows after the lease", await claimed(store, start + leaseMs), []);
    same("When the next one is due", await store.nextDue(), undefined);
  }),

  storeCase("a row that is written again moves", async (store) => {
    await commit(store, { outbox: [row("a", start), row("b", start + 5)] });
    await commit(store, { outbox: [row("a", start + 100, { attempt: 3 })] });
    same("The rows at the old moment", await claimed(store, start + 5), ["b/0"]);
    same("The rows at the new moment", await claimed(store, start + 100), ["a/3"]);
    await commit(store, { outbox: [row("a", start + 50)] });
    same("The rows when it was moved during its lease", await claimed(store, start + 100), ["a/0"]);
  }),

  storeCase("a row that is settled and written in one batch is there", async (store) => {
    await commit(store, { outbox: [row("a", start)] });
    await commit(store, { settled: ["a"], outbox: [row("a", start + 7)] });
    same("The rows", await claimed(store, start + 7), ["a/0"]);
  }),

  storeCase("the next due moment follows rows as they come, move and go", async (store) => {
    same("Of an empty outbox", await store.nextDue(), undefined);
    await commit(store, { outbox: [row("a", start + 20), row("b", start + 10)] });
    same("With two rows", await store.nextDue(), start + 10);
    await commit(store, { outbox: [row("b", start + 40)] });
    same("When the first has moved", await store.nextDue(), start + 20);
    await claimed(store, start + 20);
    same("When one is leased", await store.nextDue(), start + 40);
    await commit(store, { settled: ["b"] });
    same("When only the leased one is left", await store.nextDue(), start + 20 + leaseMs);
  }),

  storeCase("hands that reach for rows at once never hold the same one", async (store) => {
    await commit(store, { outbox: Array.from({ length: 30 }, (_, at) => row(`row-${at}`, start)) });
    const hands = await Promise.all(Array.from({ length: 10 }, () => claimed(store, start, 5)));
    same("How many rows were handed out", hands.flat().length, 30);
    same("How many different ones", new Set(hands.flat()).size, 30);
  }),
];
