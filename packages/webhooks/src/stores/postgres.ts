/** Remembers handled callbacks in Postgres, through the pool of `pg` that you have. */
import { decide, type Entry } from "../handler/decide.ts";
import type { Claim, ClaimResult, DedupeStore, TransactionalStore } from "../handler/store.ts";
import { storable } from "./storable.ts";

/** A connection, as `pg` has it. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  on?(event: "error", listener: (error: Error) => void): unknown;
  off?(event: "error", listener: (error: Error) => void): unknown;
}

/** A pool of connections, as `pg` has it. */
export interface PostgresPool<Client extends PostgresClient = PostgresClient> {
  connect(): Promise<Client & { release(error?: Error | boolean): void }>;
  /** Not used: types find out which client a pool has when this stands here as it does in `pg`. */
  connect(callback: never): void;
}

export interface PostgresStoreOptions<Client extends PostgresClient> {
  readonly pool: PostgresPool<Client>;
  /** Default `webhook_events`. */
  readonly table?: string;
  /** Whether the table is made when it is not there. Default true; `postgresTable` has the statement for migrations. */
  readonly createTable?: boolean;
}

/** Remembers events beside your data. */
export function createPostgresStore<Client extends PostgresClient>(options: PostgresStoreOptions<Client>): DedupeStore {
  const table = tableOf(options);
  return {
    async claim(given) {
      const claim = await storable(given);
      return table.inTransaction(async (client) => {
        await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [table.lockOf(claim)]);
        const result = decide(await table.find(client, claim), claim);
        if (result === "new") await table.put(client, claim, false);
        return result;
      });
    },
    async done(given) {
      const claim = await storable(given);
      await table.inTransaction((client) => table.put(client, claim, true));
    },
    async release(given) {
      const claim = await storable(given);
      await table.inTransaction((client) => table.remove(client, claim));
    },
  };
}

/**
 * Marks an event as handled in the same transaction in which it is handled: exactly once, whatever is killed when. Write by the
 * connection that the handler gets as `transaction`, and by no other.
 */
export function createPostgresTransactions<Client extends PostgresClient>(
  options: PostgresStoreOptions<Client>,
): TransactionalStore<Client> {
  const table = tableOf(options);
  return {
    async transact(given, work) {
      const claim = await storable(given);
      return table.inTransaction(async (client): Promise<ClaimResult> => {
        // Not waiting for the lock leaves the connection to others.
        const { rows } = await client.query("SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS mine", [table.lockOf(claim)]);
        if (!(rows[0] as { mine: boolean }).mine) return "busy";
        const result = decide(await table.find(client, claim), claim);
        if (result !== "new") return result;
        await work(client);
        await table.put(client, claim, true);
        return result;
      });
    },
  };
}

/** The statement that makes the table, for migrations. */
export function postgresTable(table = "webhook_events"): string {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(table))
    throw new Error(`The table must have a plain name (got ${JSON.stringify(table)}).`);
  const name = table.replace(".", "_");
  return `
    CREATE TABLE IF NOT EXISTS ${table} (
      id text PRIMARY KEY, token text NOT NULL, task text, rank integer, done boolean NOT NULL, expires_at bigint NOT NULL
    );
    CREATE INDEX IF NOT EXISTS ${name}_task ON ${table} (task);
    CREATE INDEX IF NOT EXISTS ${name}_expires_at ON ${table} (expires_at);
  `;
}

interface Row {
  readonly id: string;
  readonly token: string;
  readonly task: string | null;
  readonly rank: number | null;
  readonly done: boolean;
  /** `pg` gives a bigint as text. */
  readonly expires_at: string;
}

function tableOf<Client extends PostgresClient>({ pool, table = "webhook_events", createTable = true }: PostgresStoreOptions<Client>) {
  const statement = postgresTable(table);
  let ready: Promise<unknown> | undefined = createTable ? undefined : Promise.resolve();

  async function inTransaction<T>(work: (client: Client) => Promise<T>): Promise<T> {
    ready ??= begun(pool, async (client) => {
      // Two processes that make one table at once disturb each other.
      await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 1))", [table]);
      await client.query(statement);
    }).catch((error) => {
      ready = undefined;
      throw error;
    });
    await ready;
    return begun(pool, work);
  }

  return {
    inTransaction,
    /** The events of a task are decided one after the other. */
    lockOf: ({ id, task }: Claim) => `${table} ${task?.key ?? id}`,
    async find(client: Client, { id, task, now }: Claim): Promise<Entry[]> {
      const { rows } = await client.query(`SELECT * FROM ${table} WHERE (id = $1 OR task = $2) AND expires_at > $3`, [
        id,
        task?.key ?? null,
        now,
      ]);
      return (rows as Row[]).map(entryOf);
    },
    async put(client: Client, { id, token, task, now, leaseMs, ttlMs }: Claim, isDone: boolean): Promise<void> {
      // What is over is deleted a little at a time, last in the transaction, and nobody waits for what another is deleting.
      await client.query(
        `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE expires_at <= $1 LIMIT 100 FOR UPDATE SKIP LOCKED)`,
        [now],
      );
      await client.query(
        `INSERT INTO ${table} (id, token, task, rank, done, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO UPDATE SET token = $2, task = $3, rank = $4, done = $5, expires_at = $6`,
        [id, token, task?.key ?? null, task?.rank ?? null, isDone, now + (isDone ? ttlMs : leaseMs)],
      );
    },
    async remove(client: Client, { id, token }: Claim): Promise<void> {
      await client.query(`DELETE FROM ${table} WHERE id = $1 AND token = $2 AND NOT done`, [id, token]);
    },
  };
}

async function begun<Client extends PostgresClient, T>(pool: PostgresPool<Client>, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // The queries reject as well; an event that nobody hears would end the process.
  const heard = () => {};
  client.on?.("error", heard);
  try {
    // With more isolation, what was written while a lock was waited for would not be seen.
    await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    // A connection that cannot even roll back is not given to others.
    client.off?.("error", heard);
    client.release(broken);
  }
}

const entryOf = ({ id, token, task, rank, done, expires_at }: Row): Entry => ({
  id,
  token,
  task: task === null ? undefined : { key: task, rank: rank ?? 0 },
  isDone: done,
  expiresAt: Number(expires_at),
});
