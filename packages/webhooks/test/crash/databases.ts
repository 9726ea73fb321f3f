/** What the receivers that are killed write to. */
import { DatabaseSync } from "node:sqlite";
import { Redis } from "ioredis";
import type pg from "pg";
import type { DedupeStore, TransactionalStore } from "../../src/index.ts";
import { createPostgresStore, createPostgresTransactions } from "../../src/postgres.ts";
import { createRedisStore } from "../../src/redis.ts";
import { createSqliteStore, createSqliteTransactions } from "../../src/sqlite.ts";
import { poolOf } from "../stores/postgres-server.ts";
import { socketOf } from "../stores/redis-server.ts";
import type { Effect, Kind } from "./life.ts";

export interface Database {
  readonly dedupe: DedupeStore | TransactionalStore<unknown>;
  /** Writes what handling an event leaves, by the transaction where there is one. */
  write(effect: Effect, transaction: unknown): unknown;
  /** All that was written, in its order. */
  written(): Promise<readonly Effect[]>;
  close(): unknown;
}

export const open: Readonly<Record<Kind, (path: string) => Database | Promise<Database>>> = {
  "SQLite, transaction": (path) => onSqlite(path, createSqliteTransactions({ path })),
  "SQLite, claim": (path) => onSqlite(path, createSqliteStore({ path })),
  "Postgres, transaction": (path) => onPostgres(path, "exact", (pool) => createPostgresTransactions({ pool, table: "exact_events" })),
  "Postgres, claim": (path) => onPostgres(path, "claimed", (pool) => createPostgresStore({ pool, table: "claimed_events" })),
  "Redis, claim": onRedis,
};

const columns = "(at INTEGER PRIMARY KEY, effect TEXT NOT NULL)";

function onSqlite(path: string, dedupe: Database["dedupe"] & { close(): void }): Database {
  const own = new DatabaseSync(path, { timeout: 5000 });
  own.exec(`CREATE TABLE IF NOT EXISTS effects ${columns}`);
  return {
    dedupe,
    write: (effect, transaction) =>
      ((transaction as DatabaseSync | undefined) ?? own).prepare("INSERT INTO effects (effect) VALUES (?)").run(JSON.stringify(effect)),
    async written() {
      return own
        .prepare("SELECT effect FROM effects ORDER BY at")
        .all()
        .map(({ effect }) => JSON.parse(String(effect)));
    },
    close() {
      own.close();
      dedupe.close();
    },
  };
}

async function onPostgres(path: string, table: string, make: (pool: pg.Pool) => Database["dedupe"]): Promise<Database> {
  const pool = poolOf(path);
  await pool.query(`CREATE TABLE IF NOT EXISTS ${table}_effects (at serial PRIMARY KEY, effect jsonb NOT NULL)`);
  return {
    dedupe: make(pool),
    write: (effect, transaction) =>
      ((transaction as pg.PoolClient | undefined) ?? pool).query(`INSERT INTO ${table}_effects (effect) VALUES ($1)`, [
        JSON.stringify(effect),
      ]),
    async written() {
      const { rows } = await pool.query<{ effect: Effect }>(`SELECT effect FROM ${table}_effects ORDER BY at`);
      return rows.map(({ effect }) => effect);
    },
    close: () => pool.end(),
  };
}

function onRedis(path: string): Database {
  const client = new Redis(socketOf(path));
  return {
    dedupe: createRedisStore({ send: ([name, ...values]) => client.call(name, ...values) }),
    write: (effect) => client.rpush("effects", JSON.stringify(effect)),
    written: async () => (await client.lrange("effects", 0, -1)).map((effect) => JSON.parse(effect)),
    close: () => client.disconnect(),
  };
}
