import { claimOf, leaseMs, type SharedCase, same, start, taskClaim, ttlMs } from "./case.ts";

/** Longer than an index may hold, and not to be shortened by packing it. */
function longText(length: number): string {
  let state = 1;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += state.toString(36);
  }
  return text.slice(0, length);
}

const long = longText(9000);

/** What ids and the names of tasks may look like; no two of them are one, however alike they look. */
const odd: readonly string[] = [
  ...["'", '"', "''", "`", "\\", "\\'", "--", "; DROP TABLE webhook_events; --", "$1", "?", "%", "_", "a%", "a_"],
  ...["{", "}", "{}", "{a}b", "{a}c", "a:b", "a:", ":", "a b", " a", "a ", "a", "A", "å", "a\u030a", "Å"],
  ...["任务", "🙂", "🙂🙂", "\n", "\t", "a\0b", "a\0", "null", "undefined", "0", "00", "1e3", "1000", "__proto__", "constructor"],
  ...[`${long}a`, `${long}b`, long],
];

/** Any text names an event or a task. */
export const names: readonly SharedCase[] = [
  {
    name: "any text is the id of an event, and no other's",
    async test(handle) {
      for (const id of odd) same(`Event ${shown(id)}`, await handle(claimOf(id)), "new");
      for (const id of odd) same(`Event ${shown(id)} once more`, await handle(claimOf(id)), "done");
    },
  },
  {
    name: "any text names a task, and no other one",
    async test(handle) {
      const of = (key: string, rank: number) => taskClaim(`event-${odd.indexOf(key)}-${rank}`, rank, { task: { key, rank } });
      for (const key of odd) same(`The end of task ${shown(key)}`, await handle(of(key, 2)), "new");
      for (const key of odd) same(`An earlier event of task ${shown(key)}`, await handle(of(key, 1)), "stale");
    },
  },
  {
    name: "times may have fractions",
    async test(handle) {
      const times = { now: start + 0.25, leaseMs: leaseMs + 0.5, ttlMs: ttlMs + 0.5 };
      same("The event", await handle(taskClaim("event-1", 1, times)), "new");
      same("The event once more", await handle(taskClaim("event-1", 1, times)), "done");
    },
  },
];

const shown = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 20)}…${text.slice(-5)}` : text);
