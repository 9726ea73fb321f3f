import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { claimOf } from "../../src/conformance/case.ts";
import { createSqliteStore, createSqliteTransactions } from "../../src/sqlite.ts";
import { newFile } from "./directory.ts";

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Has another process lock a file for a time. */
async function locked(path: string, ms: number): Promise<void> {
  const other = spawn(process.execPath, [script("holder.ts"), path, String(ms)]);
  await once(other.stdout, "data");
}

test("processes that make one file at once do not disturb each other", async () => {
  const path = newFile();
  const at = Date.now() + 1500;
  const others = Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, [script("opener.ts"), path, String(at)]));
  const results = (await Promise.all(others)).map(({ stdout }) => stdout);
  expect(results.sort()).toEqual([...Array(5).fill("busy"), "new"]);
}, 20_000);

test("while another process has locked the file, claims are busy and the rest of this process goes on", async () => {
  const path = newFile();
  const store = createSqliteStore({ path });
  await locked(path, 1000);
  const turns: number[] = [];
  const clock = setInterval(() => turns.push(performance.now()), 1);
  const results = await Promise.all(Array.from({ length: 20 }, (_, at) => store.claim(claimOf(`event-${at}`))));
  clearInterval(clock);
  expect(new Set(results)).toEqual(new Set(["busy"]));
  // Waiting within SQLite would leave hardly a turn: each of the claims tries seven times.
  expect(turns.length).toBeGreaterThan(10);
  store.close();
}, 10_000);

test("what was handled is written down when the other process lets go of the file", async () => {
  const path = newFile();
  const store = createSqliteStore({ path });
  const [handled, failed] = [claimOf("event-1"), claimOf("event-2")];
  for (const each of [handled, failed]) await store.claim(each);
  await locked(path, 400);
  await Promise.all([store.done(handled), store.release(failed)]);
  expect(await store.claim(claimOf("event-1"))).toBe("done");
  expect(await store.claim(claimOf("event-2"))).toBe("new");
  store.close();
}, 10_000);

test("a transaction is busy while another process has locked the file, and begins when it has let go", async () => {
  const path = newFile();
  const store = createSqliteTransactions({ path });
  await locked(path, 500);
  let worked = 0;
  const transact = () => store.transact(claimOf("event-1"), async () => void worked++);
  expect(await transact()).toBe("busy");
  await expect.poll(transact, { timeout: 3000 }).toBe("new");
  expect(worked).toBe(1);
  store.close();
}, 10_000);
