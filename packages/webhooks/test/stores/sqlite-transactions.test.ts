import { expect, onTestFinished, test } from "vitest";
import { claimOf, start } from "../../src/conformance/case.ts";
import { createSqliteStore, createSqliteTransactions } from "../../src/sqlite.ts";
import { newFile } from "./directory.ts";

function opened(path = ":memory:") {
  const store = createSqliteTransactions({ path });
  onTestFinished(() => store.close());
  return store;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("handlers that wait in between have their transactions one after the other, and each its own", async () => {
  const store = opened();
  const told: string[] = [];
  const handle = (id: string, fails: boolean) =>
    store.transact(claimOf(id), async (database) => {
      database.exec("CREATE TABLE IF NOT EXISTS effects (event TEXT)");
      told.push(`${id} begins`);
      database.prepare("INSERT INTO effects VALUES (?)").run(id);
      await pause(10);
      database.prepare("INSERT INTO effects VALUES (?)").run(id);
      told.push(`${id} ends`);
      if (fails) throw new Error(`${id} fails`);
    });
  const results = await Promise.allSettled([handle("a", false), handle("b", true), handle("c", false)]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(told).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  let kept: unknown[] = [];
  await store.transact(claimOf("look"), async (database) => {
    kept = database.prepare("SELECT event FROM effects").all();
  });
  expect(kept.map((row) => (row as { event: string }).event)).toEqual(["a", "a", "c", "c"]);
});

test("a handler that never comes back leaves the others an answer, and none of them is handled later after all", async () => {
  const store = opened();
  const { promise: stuck, resolve: free } = Promise.withResolvers<void>();
  const first = store.transact(claimOf("event-1"), () => stuck);
  let worked = 0;
  const other = () => store.transact(claimOf("event-2"), async () => void worked++);
  expect(await Promise.all([other(), other()])).toEqual(["busy", "busy"]);
  free();
  expect(await first).toBe("new");
  expect(worked).toBe(0);
  expect(await other()).toBe("new");
});

test("an event is not marked as handled when its transaction is over before", async () => {
  const store = opened();
  const handle = store.transact(claimOf("event-1"), async (database) => {
    database.exec("CREATE TABLE effects (event TEXT UNIQUE); INSERT INTO effects VALUES ('a')");
    try {
      database.exec("INSERT OR ROLLBACK INTO effects VALUES ('a')");
    } catch {
      // As a handler may do that knows that the row may be there.
    }
  });
  await expect(handle).rejects.toThrow("The transaction was over before the event was marked as handled.");
  expect(await store.transact(claimOf("event-1"), async () => {})).toBe("new");
});

test("what was handled is there for the next process", async () => {
  const path = newFile();
  const first = createSqliteTransactions({ path });
  await first.transact(claimOf("event-1"), async () => {});
  first.close();
  expect(await opened(path).transact(claimOf("event-1"), async () => {})).toBe("done");
});

test("what is over is deleted a little at a time", async () => {
  const path = newFile();
  const store = createSqliteStore({ path });
  onTestFinished(() => store.close());
  const transactions = opened(path);
  await transactions.transact(claimOf("fill"), async (database) => {
    const insert = database.prepare("INSERT INTO webhook_events (id, token, done, expires_at) VALUES (?, 't', 1, 1)");
    for (let at = 0; at < 250; at++) insert.run(`old-${at}`);
  });
  const left: unknown[] = [];
  for (const id of ["a", "b", "c"]) {
    await store.claim(claimOf(id, { now: start }));
    await transactions.transact(claimOf(`${id} look`, { now: 0 }), async (database) => {
      left.push(database.prepare("SELECT count(*) AS left FROM webhook_events WHERE id LIKE 'old-%'").get()?.left);
    });
  }
  expect(left).toEqual([150, 50, 0]);
});

test("a table is called by a plain name", () => {
  expect(() => createSqliteStore({ path: ":memory:", table: "a; DROP TABLE b" })).toThrow('(got "a; DROP TABLE b")');
});
