/** Remembers handled callbacks in Postgres. */
export {
  createPostgresStore,
  createPostgresTransactions,
  type PostgresClient,
  type PostgresPool,
  type PostgresStoreOptions,
  postgresTable,
} from "./stores/postgres.ts";
