import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimOf, taskClaim } from "../../src/conformance/case.ts";
import type { Transactions } from "../../src/conformance.ts";
import { createPostgresStore, createPostgresTransactions, postgresTable } from "../../src/postgres.ts";
import { alternating, alternatingTransactions } from "./alternating.ts";
import { testDedupe, testTransactions } from "./cases.ts";
import { noPostgres, poolOf, startPostgres } from "./postgres-server.ts";
import type { Program } from "./program.ts";

if (noPostgres) test.skip(`the stores on Postgres${noPostgres}`, () => {});

describe.skipIf(noPostgres)("on Postgres", () => {
  let server: Program;
  const pools: Record<"usual" | "other" | "single" | "isolated", pg.Pool> = {} as never;
  let tables = 0;

  beforeAll(async () => {
    server = await startPostgres();
    pools.usual = poolOf(server.directory);
    pools.other = poolOf(server.directory);
    pools.single = poolOf(server.directory, { max: 1 });
    pools.isolated = poolOf(server.directory, { options: "-c default_transaction_isolation=serializable" });
  }, 30_000);

  afterAll(async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
    await server[Symbol.asyncDispose]();
  });

  const newTable = () => `events_${++tables}`;

  function storeOn(...names: (keyof typeof pools)[]) {
    const table = newTable();
    return alternating(names.map((name) => createPostgresStore({ pool: pools[name], table })));
  }

  async function transactionsOn(...names: (keyof typeof pools)[]): Promise<Transactions<pg.PoolClient>> {
    const table = newTable();
    await pools.usual.query(`CREATE TABLE ${table}_written (at serial, text text)`);
    return {
      store: alternatingTransactions(names.map((name) => createPostgresTransactions({ pool: pools[name], table }))),
      write: async (client, text) => void (await client.query(`INSERT INTO ${table}_written (text) VALUES ($1)`, [text])),
      async written() {
        const { rows } = await pools.usual.query<{ text: string }>(`SELECT text FROM ${table}_written ORDER BY at`);
        return rows.map(({ text }) => text);
      },
    };
  }

  describe("by a pool", () => testDedupe(() => storeOn("usual")));
  describe("by two pools", () => testDedupe(() => storeOn("usual", "other")));
  describe("by a single connection", () => testDedupe(() => storeOn("single")));
  describe("where transactions are isolated more", () => testDedupe(() => storeOn("isolated")));
  describe("with transactions, by a pool", () => testTransactions(() => transactionsOn("usual")));
  describe("with transactions, by two pools", () => testTransactions(() => transactionsOn("usual", "other")));

  test("many stores that make one table at once do not disturb each other", async () => {
    const table = newTable();
    const alone = Array.from({ length: 10 }, () => poolOf(server.directory, { max: 1 }));
    const results = await Promise.all(alone.map((pool) => createPostgresStore({ pool, table }).claim(claimOf("event-1"))));
    expect(results.sort()).toEqual([...Array(9).fill("busy"), "new"]);
    await Promise.all(alone.map((pool) => pool.end()));
  });

  test("a table that a migration has made is used as it is", async () => {
    await pools.usual.query(`CREATE SCHEMA app; ${postgresTable("app.events")}`);
    const store = createPostgresStore({ pool: pools.usual, table: "app.events", createTable: false });
    expect(await store.claim(claimOf("event-1"))).toBe("new");
    expect(await store.claim(claimOf("event-1"))).toBe("busy");
  });

  test("a table that could not be made is tried again", async () => {
    const store = createPostgresStore({ pool: pools.usual, table: "later.events" });
    await expect(store.claim(claimOf("event-1"))).rejects.toThrow('schema "later" does not exist');
    await pools.usual.query("CREATE SCHEMA later");
    expect(await store.claim(claimOf("event-1"))).toBe("new");
  });

  test("what is over is deleted a little at a time", async () => {
    const table = newTable();
    const store = createPostgresStore({ pool: pools.usual, table });
    await store.claim(claimOf("event-1"));
    await pools.usual.query(`INSERT INTO ${table} SELECT 'old-' || n, 't', NULL, NULL, true, 1 FROM generate_series(1, 250) n`);
    const left: number[] = [];
    for (const id of ["a", "b", "c"]) {
      await store.claim(claimOf(id));
      left.push((await pools.usual.query(`SELECT FROM ${table} WHERE id LIKE 'old-%'`)).rowCount ?? -1);
    }
    expect(left).toEqual([150, 50, 0]);
  });

  test("a connection that breaks while an event is handled ends neither the process nor the pool", async () => {
    const pool = poolOf(server.directory, { max: 1 });
    const store = createPostgresTransactions({ pool, table: newTable() });
    const broken = store.transact(claimOf("event-1"), async (client) => {
      const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
      await pools.usual.query("SELECT pg_terminate_backend($1)", [rows[0]?.pid]);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await expect(broken).rejects.toThrow();
    expect(await store.transact(claimOf("event-1"), async () => {})).toBe("new");
    await pool.end();
  });

  test("a handler that goes on after its transaction has failed is not marked as handled", async () => {
    const store = createPostgresTransactions({ pool: pools.usual, table: newTable() });
    const failed = store.transact(claimOf("event-1"), async (client) => void (await client.query("SELECT 1/0").catch(() => {})));
    await expect(failed).rejects.toThrow("current transaction is aborted");
    expect(await store.transact(claimOf("event-1"), async () => {})).toBe("new");
  });

  test("an event that is handled for long holds up no other task", async () => {
    const table = newTable();
    const store = createPostgresTransactions({ pool: pools.usual, table });
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
    const long = store.transact(taskClaim("event-1", 0), () => finished);
    const other = claimOf("event-2", { task: { key: "async/task-2", rank: 0 } });
    expect(await store.transact(other, async () => {})).toBe("new");
    finish();
    expect(await long).toBe("new");
  });
});
