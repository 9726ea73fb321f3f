/** Remembers handled callbacks in a SQLite file. Node 22.13 and later. */
export { createSqliteStore, createSqliteTransactions, type SqliteStoreOptions } from "./stores/sqlite.ts";
