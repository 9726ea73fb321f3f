import type { DedupeStore } from "../handler/store.ts";
import { claimOf, type DedupeCase, leaseMs, same, start, taskClaim, ttlMs } from "./case.ts";

const dedupeCase = (name: string, test: (store: DedupeStore) => Promise<void>): DedupeCase => ({
  name,
  run: async (make) => test(await make()),
});

/** Claims, leases and what ends them. */
export const claims: readonly DedupeCase[] = [
  dedupeCase("an event is new once, busy while it is handled, and done from then on", async (store) => {
    const first = claimOf("event-1");
    same("The first claim", await store.claim(first), "new");
    same("A claim meanwhile", await store.claim(claimOf("event-1")), "busy");
    same("A claim with the same token", await store.claim(first), "busy");
    await store.done(first);
    same("A claim afterwards", await store.claim(claimOf("event-1")), "done");
    same("A claim of another event", await store.claim(claimOf("event-2")), "new");
  }),

  dedupeCase("a released event is new again", async (store) => {
    const first = claimOf("event-1");
    await store.claim(first);
    await store.release(first);
    same("The next claim", await store.claim(claimOf("event-1")), "new");
  }),

  dedupeCase("only whoever has claimed an event releases it", async (store) => {
    await store.claim(claimOf("event-1"));
    await store.release(claimOf("event-1"));
    same("A claim after somebody else has released it", await store.claim(claimOf("event-1")), "busy");
  }),

  dedupeCase("a handled event is not released any more", async (store) => {
    const first = claimOf("event-1");
    await store.claim(first);
    await store.done(first);
    await store.release(first);
    same("A claim afterwards", await store.claim(claimOf("event-1")), "done");
  }),

  dedupeCase("releasing what nobody has claimed does nothing", async (store) => {
    await store.release(claimOf("event-1"));
    same("The first claim", await store.claim(claimOf("event-1")), "new");
  }),

  dedupeCase("a claim is void when its lease is over, and not before", async (store) => {
    await store.claim(claimOf("event-1"));
    same("A claim before the end of the lease", await store.claim(claimOf("event-1", { now: start + leaseMs - 1 })), "busy");
    same("A claim at the end of the lease", await store.claim(claimOf("event-1", { now: start + leaseMs })), "new");
    same("A claim within the second lease", await store.claim(claimOf("event-1", { now: start + 2 * leaseMs - 1 })), "busy");
  }),

  dedupeCase("whoever comes back after his lease does not release the claim of the next one", async (store) => {
    const late = claimOf("event-1");
    await store.claim(late);
    await store.claim(claimOf("event-1", { now: start + leaseMs }));
    await store.release({ ...late, now: start + leaseMs + 1 });
    same("A claim afterwards", await store.claim(claimOf("event-1", { now: start + leaseMs + 2 })), "busy");
  }),

  dedupeCase("an event that was handled after its lease is done", async (store) => {
    const late = claimOf("event-1");
    await store.claim(late);
    await store.done({ ...late, now: start + leaseMs + 1 });
    same("A claim afterwards", await store.claim(claimOf("event-1", { now: start + leaseMs + 2 })), "done");
  }),

  dedupeCase("an event that was handled after its lease is done, also when it was claimed again and that was released", async (store) => {
    const [late, next] = [claimOf("event-1"), claimOf("event-1", { now: start + leaseMs })];
    await store.claim(late);
    await store.claim(next);
    await store.done({ ...late, now: start + leaseMs + 1 });
    await store.release({ ...next, now: start + leaseMs + 2 });
    same("A claim afterwards", await store.claim(claimOf("event-1", { now: start + leaseMs + 3 })), "done");
  }),

  dedupeCase("a handled event is remembered for its time from when it was handled, and forgotten then", async (store) => {
    const first = claimOf("event-1");
    await store.claim(first);
    await store.done({ ...first, now: start + 5000 });
    same("A claim before the time is over", await store.claim(claimOf("event-1", { now: start + 5000 + ttlMs - 1 })), "done");
    same("A claim when it is over", await store.claim(claimOf("event-1", { now: start + 5000 + ttlMs })), "new");
  }),

  dedupeCase("while an event of a task is handled, its others are busy", async (store) => {
    const first = taskClaim("event-1", 0);
    same("The first claim", await store.claim(first), "new");
    same("A claim of a later event", await store.claim(taskClaim("event-2", 1)), "busy");
    await store.done(first);
    same("A claim of it afterwards", await store.claim(taskClaim("event-2", 1)), "new");
  }),

  dedupeCase("an event that is called like a task is not held up by it", async (store) => {
    await store.claim(taskClaim("event-1", 0));
    same("A claim of the event", await store.claim(claimOf("async/task-1")), "new");
  }),

  dedupeCase("when an event of a task was released, or its lease is over, its others are new", async (store) => {
    const first = taskClaim("event-1", 0);
    await store.claim(first);
    await store.release(first);
    same("A claim after the release", await store.claim(taskClaim("event-2", 1)), "new");
    same("A claim at the end of the lease", await store.claim(taskClaim("event-3", 2, { now: start + leaseMs })), "new");
  }),

  dedupeCase("an event that a handled one has overtaken is stale, also while another one is handled", async (store) => {
    const first = taskClaim("event-1", 1);
    await store.claim(first);
    await store.done(first);
    await store.claim(taskClaim("event-2", 2));
    same("A claim of an earlier event", await store.claim(taskClaim("event-3", 0)), "stale");
    same("A claim of a later event", await store.claim(taskClaim("event-4", 3)), "busy");
  }),
];
