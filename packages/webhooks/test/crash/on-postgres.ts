import type pg from "pg";
import { createPostgresStore, createPostgresTransactions } from "../../src/postgres.ts";
import { poolOf } from "../stores/postgres-server.ts";
import type { Database } from "./database.ts";
import type { Effect } from "./life.ts";

export async function onPostgres(path: string, isExact: boolean): Promise<Database> {
  const pool = poolOf(path);
  const name = isExact ? "exact" : "claimed";
  const table = `${name}_events`;
  await pool.query(`CREATE TABLE IF NOT EXISTS ${name}_effects (at serial PRIMARY KEY, effect jsonb NOT NULL)`);
  return {
    dedupe: isExact ? createPostgresTransactions({ pool, table }) : createPostgresStore({ pool, table }),
    write(effect, transaction) {
      const client = (transaction as pg.PoolClient | undefined) ?? pool;
      return client.query(`INSERT INTO ${name}_effects (effect) VALUES ($1)`, [JSON.stringify(effect)]);
    },
    async written() {
      const { rows } = await pool.query<{ effect: Effect }>(`SELECT effect FROM ${name}_effects ORDER BY at`);
      return rows.map(({ effect }) => effect);
    },
    close: () => pool.end(),
  };
}
