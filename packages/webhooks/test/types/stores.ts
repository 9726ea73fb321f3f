/** How the transaction of a store comes to the handlers. Node only: the stores stand on its drivers. */
import type { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { type Claim, createWebhookHandler, type DedupeStore, type TransactionalStore } from "../../src/index.ts";
import { createPostgresStore, createPostgresTransactions, type PostgresClient } from "../../src/postgres.ts";
import { createRedisStore } from "../../src/redis.ts";
import { createSqliteStore, createSqliteTransactions } from "../../src/sqlite.ts";
import { type Equal, is } from "./equal.ts";

const secrets = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"];

// The connection of a transactional store is what its handlers get, whichever comes first.
export const sqlite = () =>
  createWebhookHandler({
    secrets,
    dedupe: createSqliteTransactions({ path: ":memory:" }),
    on: {
      "task.completed"(event, { transaction }) {
        is<Equal<typeof transaction, DatabaseSync>>();
        transaction.prepare("INSERT INTO outputs VALUES (?)").run(event.taskId);
      },
    },
  });
export const postgres = () =>
  createWebhookHandler({
    secrets,
    on: {
      async "task.completed"(event, { transaction }) {
        is<Equal<typeof transaction, pg.PoolClient>>();
        await transaction.query("INSERT INTO outputs VALUES ($1)", [event.taskId]);
      },
    },
    dedupe: createPostgresTransactions({ pool: new pg.Pool() }),
  });

declare const own: TransactionalStore<{ readonly mine: true }>;
createWebhookHandler({ secrets, dedupe: own, on: { "*": (_event, { transaction }) => is<Equal<typeof transaction.mine, true>>() } });
createWebhookHandler({
  secrets,
  // @ts-expect-error the handler wants the transaction of another store
  dedupe: own,
  on: {
    "*": (_event, { transaction }: { transaction: DatabaseSync }) => transaction,
  },
});

// A handler that needs no transaction goes with every store, and may be written apart.
const printed = ({ id }: { readonly id: string }) => console.log(id);
createWebhookHandler({ secrets, dedupe: own, on: { "*": printed } });
createWebhookHandler({ secrets, on: { "*": printed } });

// Stores without transactions give none.
for (const dedupe of [
  createSqliteStore({ path: ":memory:" }),
  createPostgresStore({ pool: new pg.Pool() }),
  createRedisStore({ send: async () => "new" }),
] satisfies DedupeStore[])
  createWebhookHandler({ secrets, dedupe, on: { "*": (_event, { transaction }) => is<Equal<typeof transaction, undefined>>() } });

// A store of one's own needs three functions, plain or not.
({
  claim: ({ id, task }: Claim) => (id === task?.key ? "done" : "new"),
  done: () => {},
  async release() {},
}) satisfies DedupeStore;
({
  // @ts-expect-error no such answer
  claim: () => "maybe",
  done: () => {},
  release: () => {},
}) satisfies DedupeStore;
is<Equal<Parameters<PostgresClient["query"]>[0], string>>();
