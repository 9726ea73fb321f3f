/** What the receivers that are killed write to. Only the driver at hand is loaded, so that they start fast. */
import type { DedupeStore, TransactionalStore } from "../../src/index.ts";
import type { Effect, Kind } from "./life.ts";

export interface Database {
  readonly dedupe: DedupeStore | TransactionalStore<unknown>;
  /** Writes what handling an event leaves, by the transaction where there is one. */
  write(effect: Effect, transaction: unknown): unknown;
  /** All that was written, in its order. */
  written(): Promise<readonly Effect[]>;
  close(): unknown;
}

/** Opens a database of the kind that the test has a file or a server for. */
export type Open = (path: string, isExact: boolean) => Database | Promise<Database>;

export const isExact = (kind: Kind) => kind.endsWith("transaction");

export async function driverOf(kind: Kind): Promise<Open> {
  if (kind.startsWith("SQLite")) return (await import("./on-sqlite.ts")).onSqlite;
  if (kind.startsWith("Postgres")) return (await import("./on-postgres.ts")).onPostgres;
  return (await import("./on-redis.ts")).onRedis;
}
