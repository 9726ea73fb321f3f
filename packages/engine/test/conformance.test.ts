import { expect, test } from "vitest";
import { storeCases } from "../src/conformance.ts";
import { MemoryStore } from "../src/memory.ts";
import type { Applied, Batch, Store } from "../src/ports/store.ts";

/** Stores that do one thing wrong. */
const faulty: Readonly<Record<string, (good: MemoryStore) => Partial<Store>>> = {
  "writes a batch without looking at the rest when the version is right": (good) => ({
    apply: (batch) => {
      const applied = good.apply(batch);
      if (!applied.ok && applied.conflict !== "version") good.apply({ tasks: batch.tasks ?? [] });
      return applied;
    },
  }),
  "ignores versions": (good) => ({
    apply: ({ tasks = [], ...batch }) =>
      good.apply({ ...batch, tasks: tasks.map(({ task }) => ({ task, expected: good.task(task.id)?.version ?? 0 })) }),
  }),
  "checks the balance before it waits": (good) => ({
    async apply(batch: Batch): Promise<Applied> {
      const account = batch.ledger?.[0]?.account;
      const { availableMicroUsd } = good.balance(account ?? "");
      await undefined;
      if (account && availableMicroUsd > 0) for (const entry of batch.ledger ?? []) good.apply({ ledger: [{ ...entry, kind: "grant" }] });
      return good.apply({ ...batch, ledger: [] });
    },
  }),
  "forgets names": (good) => ({ idempotency: () => undefined, apply: ({ idempotency: _, ...batch }) => good.apply(batch) }),
  "keeps names for ever": (good) => ({ idempotency: (key, name) => good.idempotency(key, name, 0) }),
  "ignores the maximum of counters": (good) => ({
    apply: ({ counters = [], ...batch }) => good.apply({ ...batch, counters: counters.map(({ name, add }) => ({ name, add })) }),
  }),
  "sums up the page": (good) => ({
    usage: (query) => {
      const page = good.usage(query);
      return page && { ...page, totals: { ...page.totals, tasks: page.items.length } };
    },
  }),
  "takes the offset for a cursor": (good) => ({
    tasks: ({ cursor, limit, ...query }) => {
      if (cursor !== undefined && !/^\d+$/.test(cursor)) return undefined;
      const all = good.tasks({ ...query, limit: 1000 })?.items ?? [];
      const at = Number(cursor ?? 0);
      return { items: all.slice(at, at + limit), ...(all.length > at + limit && { cursor: String(at + limit) }) };
    },
  }),
  "tells nobody of changes": () => ({
    async *changes() {},
  }),
  "shows a reader the same change again": (good) => ({
    async *changes(task, after, signal) {
      for await (const changed of good.changes(task, Math.max(after - 1, 0), signal)) yield changed;
    },
  }),
  "hands a row out once only": (good) => ({
    claim: (now, options) => good.claim(now, { ...options, leaseMs: 1e12 }),
  }),
  "counts no attempts": (good) => ({
    claim: (now, options) => good.claim(now, options).map((row) => ({ ...row, attempt: 0 })),
  }),
  "hands rows out early": (good) => ({ claim: (now, options) => good.claim(now + 1, options) }),
  "settles rows after it has written them": (good) => ({
    apply: ({ settled = [], ...batch }) => {
      const applied = good.apply(batch);
      if (applied.ok) good.apply({ settled });
      return applied;
    },
  }),
  "keeps the first state of a delivery": (good) => ({
    apply: ({ deliveries = [], ...batch }) => good.apply({ ...batch, deliveries: deliveries.filter(({ id }) => !good.delivery(id)) }),
  }),
};

/** The good store with some of its methods replaced. */
function spoiled(replace: (good: MemoryStore) => Partial<Store>): Store {
  const good = new MemoryStore();
  const bad = replace(good);
  return new Proxy<Store>(good, {
    get: (_target, name: keyof Store) => bad[name] ?? good[name]?.bind(good),
  });
}

test("a store with nothing replaced is found good", async () => {
  await Promise.all(storeCases.map(({ run }) => withinReason(run(() => spoiled(() => ({}))))));
});

test.each(Object.entries(faulty))("a store that %s is found out", async (_what, replace) => {
  const results = await Promise.allSettled(storeCases.map(({ run }) => withinReason(run(() => spoiled(replace)))));
  expect(results.some(({ status }) => status === "rejected")).toBe(true);
});

/** A case that waits for ever has found the fault too: many turns of the loop without an end are one. */
async function withinReason(run: Promise<void>): Promise<void> {
  let over = false;
  const ended = run.finally(() => {
    over = true;
  });
  ended.catch(() => {});
  for (let turns = 0; turns < 1000 && !over; turns++) await Promise.resolve();
  if (!over) await new Promise((resolve) => setImmediate(resolve));
  if (!over) throw new Error("The case does not end");
  return ended;
}

test("a case tells what was expected and what came", async () => {
  const failing = storeCases.find(({ name }) => name === "of many submissions with one name at once one is written");
  await expect(failing?.run(() => spoiled((good) => ({ apply: ({ idempotency: _, ...batch }) => good.apply(batch) })))).rejects.toThrow(
    "How many were written: expected 1, got 50",
  );
});
