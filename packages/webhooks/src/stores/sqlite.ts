/** Remembers handled callbacks in a SQLite file, by Node's own driver (Node 22.13 and later). */
import { DatabaseSync } from "node:sqlite";
import { decide, type Entry } from "../handler/decide.ts";
import type { Claim, ClaimResult, DedupeStore, TransactionalStore } from "../handler/store.ts";

export interface SqliteStoreOptions {
  /** The file, or `:memory:`. The store has a connection of its own to it. */
  readonly path: string;
  /** Made when it is not there. Default `webhook_events`. */
  readonly table?: string;
}

/** Remembers events beside your data. `close` ends its connection. */
export function createSqliteStore(options: SqliteStoreOptions): DedupeStore & { close(): void } {
  const { database, find, put, remove } = open(options);
  return {
    claim(claim) {
      if (!begin(database)) return "busy";
      try {
        const result = decide(find(claim), claim);
        if (result === "new") put(claim, false);
        database.exec("COMMIT");
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    done: (claim) => put(claim, true),
    release: (claim) => remove(claim),
    close: () => database.close(),
  };
}

/**
 * Marks an event as handled in the same transaction in which it is handled: exactly once, whatever is killed when. Write by the
 * connection that the handler gets as `transaction`, to the same file, and by no other; the file is locked for writing meanwhile,
 * so do what takes long before.
 */
export function createSqliteTransactions(options: SqliteStoreOptions): TransactionalStore<DatabaseSync> & { close(): void } {
  const { database, find, put } = open(options);
  /** One connection has one transaction at a time. */
  let last: Promise<unknown> = Promise.resolve();

  async function transact(claim: Claim, work: (transaction: DatabaseSync) => Promise<void>): Promise<ClaimResult> {
    if (!begin(database)) return "busy";
    try {
      const result = decide(find(claim), claim);
      if (result === "new") {
        await work(database);
        put(claim, true);
      }
      database.exec("COMMIT");
      return result;
    } catch (error) {
      // Some errors of SQLite have rolled back already.
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  }

  return {
    transact(claim, work) {
      const turn = last.then(() => transact(claim, work));
      last = turn.catch(() => {});
      return turn;
    },
    close: () => database.close(),
  };
}

interface Row {
  readonly id: string;
  readonly token: string;
  readonly task: string | null;
  readonly rank: number | null;
  readonly done: number;
  readonly expires_at: number;
}

function open({ path, table = "webhook_events" }: SqliteStoreOptions) {
  if (!/^[a-z_][a-z0-9_]*$/i.test(table)) throw new Error(`The table must have a plain name (got ${JSON.stringify(table)}).`);
  // Waiting stops the whole process, so a locked file is told at once, and tried again from outside.
  const database = new DatabaseSync(path, { timeout: 50 });
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS ${table} (
      id TEXT PRIMARY KEY, token TEXT NOT NULL, task TEXT, rank INTEGER, done INTEGER NOT NULL, expires_at INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS ${table}_task ON ${table} (task);
    CREATE INDEX IF NOT EXISTS ${table}_expires_at ON ${table} (expires_at);
  `);
  const forget = database.prepare(`DELETE FROM ${table} WHERE expires_at <= ?`);
  const select = database.prepare(`SELECT * FROM ${table} WHERE id = ? OR task = ?`);
  const upsert = database.prepare(`INSERT OR REPLACE INTO ${table} (id, token, task, rank, done, expires_at) VALUES (?, ?, ?, ?, ?, ?)`);
  const release = database.prepare(`DELETE FROM ${table} WHERE id = ? AND token = ? AND done = 0`);

  return {
    database,
    find({ id, task, now }: Claim): Entry[] {
      forget.run(now);
      return (select.all(id, task?.key ?? null) as unknown as Row[]).map(entryOf);
    },
    put({ id, token, task, now, leaseMs, ttlMs }: Claim, isDone: boolean): void {
      upsert.run(id, token, task?.key ?? null, task?.rank ?? null, Number(isDone), now + (isDone ? ttlMs : leaseMs));
    },
    remove({ id, token }: Claim): void {
      release.run(id, token);
    },
  };
}

/** Locks the file for writing, if nobody else has. */
function begin(database: DatabaseSync): boolean {
  try {
    database.exec("BEGIN IMMEDIATE");
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === sqliteBusy) return false;
    throw error;
  }
}

const sqliteBusy = 5;

const entryOf = ({ id, token, task, rank, done, expires_at }: Row): Entry => ({
  id,
  token,
  task: task === null ? undefined : { key: task, rank: rank ?? 0 },
  isDone: done === 1,
  expiresAt: expires_at,
});
