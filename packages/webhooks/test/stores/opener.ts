/** Another process: waits for a moment, opens the file at it, claims an event and says what it got. */
import { createSqliteStore } from "../../src/sqlite.ts";

const [path = "", at = "0"] = process.argv.slice(2);
while (Date.now() < Number(at));
const store = createSqliteStore({ path });
const claim = { id: "event-1", token: String(process.pid), now: 1, leaseMs: 60_000, ttlMs: 60_000 };
process.stdout.write(await store.claim(claim));
