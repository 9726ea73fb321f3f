import { expect, test } from "vitest";
import { credit, delivery, held, insert, key, next, record, row, start, task, update, usageRow } from "../src/conformance/samples.ts";
import { type MemoryOptions, type MemoryState, MemoryStore } from "../src/memory.ts";
import type { Task } from "../src/task/task.ts";

/** Writes a task as the engine does: with its hold, its place and its rows. */
function submit(store: MemoryStore, each: Task): void {
  const rows = (["submit", "poll", "expire"] as const).map((kind) => row(`${each.id}:${kind}`, start, { kind, task: each.id }));
  expect(store.apply({ ...insert(each), ...held(each), counters: [{ name: `open:${each.key}`, add: 1 }], outbox: rows })).toEqual({
    ok: true,
  });
}

function end(store: MemoryStore, id: string, endedAt = start): void {
  const each = { ...next(store.task(id) as Task, "failed"), endedAt };
  expect(store.apply({ ...update(each), settled: [`${id}:submit`, `${id}:poll`, `${id}:expire`] })).toEqual({ ok: true });
}

function filled(options: MemoryOptions, ids: readonly string[]): MemoryStore {
  const store = new MemoryStore(options);
  store.apply(credit(10_000));
  for (const id of ids) submit(store, task(id));
  return store;
}

const kept = (store: MemoryStore) => store.tasks({ key, surface: "unified", limit: 100 })?.items.map(({ id }) => id);

test("beyond the bound the task that ended first is forgotten", () => {
  const store = filled({ maxTasks: 3 }, ["a", "b", "c"]);
  end(store, "c");
  end(store, "b");
  submit(store, task("d"));
  expect(kept(store)).toEqual(["d", "b", "a"]);
  submit(store, task("e"));
  expect(kept(store)).toEqual(["e", "d", "a"]);
});

test("where none has ended the oldest is forgotten, with its hold, its place and its rows", () => {
  const store = filled({ maxTasks: 2 }, ["a", "b"]);
  expect(store.balance("account-1")).toMatchObject({ availableMicroUsd: 9800, heldMicroUsd: 200 });
  submit(store, task("c", { createdAt: start + 5 }));
  expect(kept(store)).toEqual(["c", "b"]);
  expect(store.balance("account-1")).toEqual({ availableMicroUsd: 9800, heldMicroUsd: 200, updatedAt: start + 5 });
  expect(store.snapshot().counters).toEqual([[`open:${key}`, { value: 2 }]]);
  expect(new Set(store.claim(start, { limit: 100, leaseMs: 1 }).map((each) => each.task))).toEqual(new Set(["b", "c"]));
});

test("the hold of a forgotten task is given back however many tasks have come and gone since", () => {
  const store = filled({ maxTasks: 2 }, ["stuck"]);
  for (let at = 0; at < 50; at++) {
    submit(store, task(`t${at}`));
    end(store, `t${at}`);
    store.apply(credit(0, `t${at}:capture`));
  }
  submit(store, task("x"));
  submit(store, task("y"));
  submit(store, task("z"));
  expect(kept(store)).toEqual(["z", "y"]);
  expect(store.pots()["held:account-1"]).toBe(5200);
});

test("whoever waits for a task that is forgotten is let go", async () => {
  const store = filled({ maxTasks: 1 }, ["a"]);
  const change = store.changes("a", 1, new AbortController().signal).next();
  submit(store, task("b"));
  expect(await change).toEqual({ done: true, value: undefined });
});

test("an ended task is forgotten after its time, with the next task or when rows are claimed", () => {
  const store = filled({ ttlMs: 1000 }, ["a", "b", "c"]);
  end(store, "a", start);
  end(store, "b", start + 500);
  submit(store, task("d", { createdAt: start + 1000 }));
  expect(kept(store)).toEqual(["d", "c", "b"]);
  store.claim(start + 1500, { limit: 1, leaseMs: 1 });
  expect(kept(store)).toEqual(["d", "c"]);
});

test("names, deliveries and usage are kept no longer than the bound allows", () => {
  const store = new MemoryStore({ maxTasks: 3 });
  for (let at = 0; at < 10; at++) {
    const id = `msg-${at}`;
    store.apply({
      idempotency: record(`name-${at}`),
      deliveries: [delivery(id)],
      usage: [usageRow(`task-${at}`)],
      outbox: [row(`${id}:deliver`, start, { kind: "deliver", delivery: id })],
    });
  }
  const { idempotency, deliveries, usage, outbox } = store.snapshot();
  expect(idempotency.map(({ name }) => name)).toEqual(["name-7", "name-8", "name-9"]);
  expect(deliveries.map(({ id }) => id)).toEqual(["msg-7", "msg-8", "msg-9"]);
  expect(usage.map((each) => each.task)).toEqual(["task-7", "task-8", "task-9"]);
  expect(outbox.map((each) => each.delivery)).toEqual(["msg-7", "msg-8", "msg-9"]);
});

test("the ledger is bounded and its pots still add up to zero", () => {
  const store = filled({ maxTasks: 5 }, []);
  for (let at = 0; at < 100; at++) submit(store, task(`t${at}`));
  expect(store.snapshot().ledger).toHaveLength(10);
  expect(Object.values(store.pots()).reduce((sum, microUsd) => sum + microUsd, 0)).toBe(0);
  expect(store.balance("account-1")).toMatchObject({ availableMicroUsd: 9500, heldMicroUsd: 500 });
});

test("counters that have expired are swept away", () => {
  const store = new MemoryStore();
  for (let minute = 1; minute <= 10; minute++) store.count(`requests:${minute}`, start + minute * 60_000);
  store.claim(start + 5 * 60_000, { limit: 1, leaseMs: 1 });
  expect(store.snapshot().counters.map(([name]) => name)).toEqual([6, 7, 8, 9, 10].map((minute) => `requests:${minute}`));
});

test("a store that goes on from a snapshot answers as the first one does", () => {
  const store = filled({ maxTasks: 6 }, ["a", "b", "c", "d", "e", "f", "g"]);
  for (const id of ["f", "d", "b"]) end(store, id);
  store.apply({ usage: [usageRow("b"), usageRow("d")], deliveries: [delivery("msg-1")], idempotency: record("n") });
  store.count("requests", start + 60_000);
  store.claim(start, { limit: 3, leaseMs: 1000 });
  const copy = MemoryStore.restore(JSON.parse(JSON.stringify(store.snapshot())) as MemoryState, { maxTasks: 6 });

  const { cursor } = store.tasks({ key, surface: "unified", limit: 2 }) ?? {};
  const { cursor: usageCursor } = store.usage({ key, limit: 1 }) ?? {};
  const seen = (each: MemoryStore) => [
    each.snapshot(),
    each.pots(),
    each.balance("account-1"),
    each.tasks({ key, surface: "unified", limit: 2, cursor: cursor as string }),
    each.usage({ key, limit: 1, cursor: usageCursor as string }),
    each.claim(start, { limit: 4, leaseMs: 1000 }),
    each.nextDue(),
    each.count("requests", start + 60_000),
  ];
  expect(seen(copy)).toEqual(seen(store));
  for (const each of [store, copy]) {
    submit(each, task("h"));
    submit(each, task("i"));
  }
  expect(kept(copy)).toEqual(kept(store));
  expect(copy.snapshot()).toEqual(store.snapshot());
});
