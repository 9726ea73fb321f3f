import { DatabaseSync } from "node:sqlite";
import { createSqliteStore, createSqliteTransactions } from "../../src/sqlite.ts";
import type { Database } from "./database.ts";

export function onSqlite(path: string, isExact: boolean): Database {
  const dedupe = isExact ? createSqliteTransactions({ path }) : createSqliteStore({ path });
  const own = new DatabaseSync(path, { timeout: 5000 });
  own.exec("CREATE TABLE IF NOT EXISTS effects (at INTEGER PRIMARY KEY, effect TEXT NOT NULL)");
  return {
    dedupe,
    write(effect, transaction) {
      const database = (transaction as DatabaseSync | undefined) ?? own;
      database.prepare("INSERT INTO effects (effect) VALUES (?)").run(JSON.stringify(effect));
    },
    async written() {
      const rows = own.prepare("SELECT effect FROM effects ORDER BY at").all();
      return rows.map(({ effect }) => JSON.parse(String(effect)));
    },
    close() {
      own.close();
      dedupe.close();
    },
  };
}
