import type { Applied, Batch, Store } from "../ports/store.ts";
import { commit, conflictOf, same, storeCase } from "./case.ts";
import { account, credit, delivery, held, insert, key, record, row, start, task, usageRow } from "./samples.ts";

/** Counter changes that a batch with a conflict must not leave behind. */
const counted = { name: "counted", add: 1 };
const full = { name: "full", add: 1, max: 1 };

/** What every batch here tries to write, beside the part that cannot be written. */
const everything = (): Batch => ({
  ...insert(task("new")),
  ...held(task("new")),
  idempotency: record("new-name", { task: "new" }),
  counters: [counted],
  usage: [usageRow("new")],
  deliveries: [delivery("message-new")],
  outbox: [row("new:poll", start)],
  settled: ["old:poll"],
});

/** What is there before: credit for two tasks, a task, a name, a full counter and a row. */
async function prepare(store: Store): Promise<void> {
  await commit(store, credit(250));
  await commit(store, { ...insert(task("old")), ...held(task("old")), idempotency: record("old-name"), counters: [full] });
  await commit(store, { outbox: [row("old:poll", start)] });
}

async function nothingWritten(store: Store): Promise<void> {
  same("The task of the refused batch", await store.task("new"), undefined);
  same("The name of the refused batch", await store.idempotency(key, "new-name", start), undefined);
  const { availableMicroUsd, heldMicroUsd } = await store.balance(account);
  same("The balance", { availableMicroUsd, heldMicroUsd }, { availableMicroUsd: 150, heldMicroUsd: 100 });
  same("The usage", (await store.usage({ key, limit: 10 }))?.items, []);
  same("The delivery of the refused batch", await store.delivery("message-new"), undefined);
  const probe = await store.apply({ counters: [{ ...counted, max: 1 }] });
  same("A counter of the refused batch, raised to its maximum", probe, { ok: true });
  const due = await store.claim(start, { limit: 10, leaseMs: 1000 });
  same(
    "The rows that are due",
    due.map(({ id }) => id),
    ["old:poll"],
  );
}

const refusedWhole = (what: string, spoil: (batch: Batch) => Batch, conflict: Exclude<Applied, { ok: true }>) =>
  storeCase(`nothing of a batch is written where ${what}`, async (store) => {
    await prepare(store);
    same("The conflict", await conflictOf(store, spoil(everything())), conflict);
    await nothingWritten(store);
  });

/** A batch is written whole or not at all. */
export const atomicity = [
  storeCase("a batch is written whole", async (store) => {
    await prepare(store);
    await commit(store, everything());
    same("The task", await store.task("new"), task("new"));
    same("The name", await store.idempotency(key, "new-name", start), record("new-name", { task: "new" }));
    same("The usage", (await store.usage({ key, limit: 10 }))?.items, [usageRow("new")]);
    same("The delivery", await store.delivery("message-new"), delivery("message-new"));
    const due = await store.claim(start, { limit: 10, leaseMs: 1000 });
    same("The rows that are due", due, [row("new:poll", start)]);
  }),

  refusedWhole(
    "a task has another version",
    (batch) => ({ ...batch, tasks: [...(batch.tasks ?? []), { task: task("old", { version: 8 }), expected: 7 }] }),
    { ok: false, conflict: "version", task: "old" },
  ),
  refusedWhole("the balance is too low", (batch) => ({ ...batch, ...held(task("new", { price: { microUsd: 151, source: "book" } })) }), {
    ok: false,
    conflict: "balance",
    availableMicroUsd: 150,
  }),
  refusedWhole("a counter would pass its maximum", (batch) => ({ ...batch, counters: [counted, full] }), {
    ok: false,
    conflict: "counter",
    name: "full",
    value: 1,
  }),
  refusedWhole("the name is taken", (batch) => ({ ...batch, idempotency: record("old-name", { task: "new" }) }), {
    ok: false,
    conflict: "idempotency",
    record: record("old-name"),
  }),
  refusedWhole("a ledger entry exists", (batch) => ({ ...batch, ...held(task("old")) }), {
    ok: false,
    conflict: "ledger",
    entry: "old:hold",
  }),

  storeCase("a repeated submission is known as one although neither money nor a place is left for it", async (store) => {
    await prepare(store);
    const batch = { ...everything(), ...held(task("new", { price: { microUsd: 900, source: "book" } })), counters: [full] };
    same("The conflict", await conflictOf(store, { ...batch, idempotency: record("old-name") }), {
      ok: false,
      conflict: "idempotency",
      record: record("old-name"),
    });
  }),
];
