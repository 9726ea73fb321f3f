/** Remembers handled callbacks in a SQLite file, by Node's own driver (Node 22.13 and later). */
import { DatabaseSync } from "node:sqlite";
import { decide, type Entry } from "../handler/decide.ts";
import type { Claim, ClaimResult, DedupeStore, TransactionalStore } from "../handler/store.ts";
import { begin, inTransaction, rollBack, takeTurns, whenUnlocked } from "./sqlite-lock.ts";

export interface SqliteStoreOptions {
  /** The file, or `:memory:`. The store has a connection of its own to it. */
  readonly path: string;
  /** Made when it is not there. Default `webhook_events`. */
  readonly table?: string;
}

/** For how long what was handled waits to be written down; it would be handled again otherwise. */
const patienceMs = 5000;

/** Remembers events beside your data. `close` ends its connection. */
export function createSqliteStore(options: SqliteStoreOptions): DedupeStore & { close(): void } {
  const { database, find, put, remove } = open(options);

  async function write(work: () => void): Promise<void> {
    const written = await whenUnlocked(patienceMs, () =>
      inTransaction(database, () => {
        work();
        return true;
      }),
    );
    if (!written) throw new Error(`The SQLite file was locked by somebody else for ${patienceMs} ms.`);
  }

  return {
    async claim(claim) {
      const result = await whenUnlocked(0, () =>
        inTransaction(database, () => {
          const decided = decide(find(claim), claim);
          if (decided === "new") put(claim, false);
          return decided;
        }),
      );
      return result ?? "busy";
    },
    done: (claim) => write(() => put(claim, true)),
    release: (claim) => write(() => remove(claim)),
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
  const inTurn = takeTurns();

  async function transact(claim: Claim, work: (transaction: DatabaseSync) => Promise<void>): Promise<ClaimResult> {
    if (!(await whenUnlocked(0, () => begin(database) || undefined))) return "busy";
    try {
      const result = decide(find(claim), claim);
      if (result === "new") {
        await work(database);
        // Else the mark would be kept without what it stands for: some errors of SQLite end the transaction.
        if (database.isTransaction === false) throw new Error("The transaction was over before the event was marked as handled.");
        put(claim, true);
      }
      database.exec("COMMIT");
      return result;
    } catch (error) {
      rollBack(database);
      throw error;
    }
  }

  return {
    transact: async (claim, work) => (await inTurn(() => transact(claim, work))) ?? "busy",
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
  const database = new DatabaseSync(path);
  // Processes that start together wait for each other here, and nowhere else: waiting stops the whole process.
  database.exec(`
    PRAGMA busy_timeout = ${patienceMs};
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS ${table} (
      id TEXT PRIMARY KEY, token TEXT NOT NULL, task TEXT, rank INTEGER, done INTEGER NOT NULL, expires_at INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS ${table}_task ON ${table} (task);
    CREATE INDEX IF NOT EXISTS ${table}_expires_at ON ${table} (expires_at);
    PRAGMA busy_timeout = 0;
  `);
  // What is over is deleted a little at a time, so that nobody waits long after a pause of days.
  const forget = database.prepare(`DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE expires_at <= ? LIMIT 100)`);
  const select = database.prepare(`SELECT * FROM ${table} WHERE (id = ? OR task = ?) AND expires_at > ?`);
  const upsert = database.prepare(`INSERT OR REPLACE INTO ${table} (id, token, task, rank, done, expires_at) VALUES (?, ?, ?, ?, ?, ?)`);
  const release = database.prepare(`DELETE FROM ${table} WHERE id = ? AND token = ? AND done = 0`);

  return {
    database,
    find({ id, task, now }: Claim): Entry[] {
      forget.run(now);
      return (select.all(id, task?.key ?? null, now) as unknown as Row[]).map(entryOf);
    },
    put({ id, token, task, now, leaseMs, ttlMs }: Claim, isDone: boolean): void {
      upsert.run(id, token, task?.key ?? null, task?.rank ?? null, Number(isDone), now + (isDone ? ttlMs : leaseMs));
    },
    remove({ id, token }: Claim): void {
      release.run(id, token);
    },
  };
}

const entryOf = ({ id, token, task, rank, done, expires_at }: Row): Entry => ({
  id,
  token,
  task: task === null ? undefined : { key: task, rank: rank ?? 0 },
  isDone: done === 1,
  expiresAt: expires_at,
});
