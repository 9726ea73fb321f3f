import type { DatabaseSync } from "node:sqlite";
import { afterAll, describe } from "vitest";
import type { Transactions } from "../../src/conformance.ts";
import { createSqliteStore, createSqliteTransactions } from "../../src/sqlite.ts";
import { alternating, alternatingTransactions } from "./alternating.ts";
import { testDedupe, testTransactions } from "./cases.ts";
import { newFile } from "./directory.ts";

const open: { close(): void }[] = [];

afterAll(() => {
  for (const each of open) each.close();
});

/** As many stores of one file. */
function storesOf(path: string, count = 1) {
  const stores = Array.from({ length: count }, () => createSqliteStore({ path }));
  open.push(...stores);
  return alternating(stores);
}

/** As many transactional stores of one file; what is written is in a table of it. */
async function transactionsOf(path: string, count = 1): Promise<Transactions<DatabaseSync>> {
  const stores = Array.from({ length: count }, () => createSqliteTransactions({ path }));
  open.push(...stores);
  let looks = 0;
  const look = async (work: (database: DatabaseSync) => void) =>
    stores[0]?.transact({ id: `look ${++looks}`, token: "look", now: 0, leaseMs: 1, ttlMs: 1 }, async (database) => work(database));
  await look((database) => database.exec("CREATE TABLE written (at INTEGER PRIMARY KEY, text TEXT)"));
  return {
    store: alternatingTransactions(stores),
    write: (database, text) => void database.prepare("INSERT INTO written (text) VALUES (?)").run(text),
    async written() {
      let texts: string[] = [];
      await look((database) => {
        texts = database
          .prepare("SELECT text FROM written ORDER BY at")
          .all()
          .map(({ text }) => String(text));
      });
      return texts;
    },
  };
}

describe("in memory", () => testDedupe(() => storesOf(":memory:")));
describe("in a file", () => testDedupe(() => storesOf(newFile())));
describe("by two connections to one file", () => testDedupe(() => storesOf(newFile(), 2)));
describe("with transactions, in memory", () => testTransactions(() => transactionsOf(":memory:")));
describe("with transactions, in a file", () => testTransactions(() => transactionsOf(newFile())));
describe("with transactions, by two connections to one file", () => testTransactions(() => transactionsOf(newFile(), 2)));
