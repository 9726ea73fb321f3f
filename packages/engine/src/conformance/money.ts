import type { LedgerEntry } from "../money/ledger.ts";
import { capture, hold, release } from "../money/ledger.ts";
import type { Store } from "../ports/store.ts";
import { commit, conflictOf, same, storeCase } from "./case.ts";
import { account, credit, held, insert, start, task } from "./samples.ts";

async function balanceIs(store: Store, availableMicroUsd: number, heldMicroUsd: number, of = account): Promise<void> {
  const balance = await store.balance(of);
  same(`The balance of ${of}`, [balance.availableMicroUsd, balance.heldMicroUsd], [availableMicroUsd, heldMicroUsd]);
}

const priced = (id: string, microUsd: number) => task(id, { price: { microUsd, source: "book" } });

const entryOf = (entry: LedgerEntry | undefined): readonly LedgerEntry[] => (entry ? [entry] : []);

/** Balances and the ledger. */
export const money = [
  storeCase("an account that nobody knows has nothing", async (store) => {
    same("The balance", await store.balance("nobody"), { availableMicroUsd: 0, heldMicroUsd: 0, updatedAt: 0 });
  }),

  storeCase("credit, holds, captures and releases show in the balance", async (store) => {
    await commit(store, credit(1000));
    await balanceIs(store, 1000, 0);
    await commit(store, {
      ...insert(priced("task-1", 300), priced("task-2", 200)),
      ledger: [...entryOf(hold(priced("task-1", 300), start))],
    });
    await balanceIs(store, 700, 300);
    await commit(store, held(priced("task-2", 200)));
    await balanceIs(store, 500, 500);
    await commit(store, { ledger: entryOf(capture(priced("task-1", 300), 120, start + 5)) });
    await balanceIs(store, 680, 200);
    await commit(store, { ledger: entryOf(release(priced("task-2", 200), start + 9)) });
    await balanceIs(store, 880, 0);
    same("When the balance last changed", (await store.balance(account)).updatedAt, start + 9);
  }),

  storeCase("a hold may take all that is there, and nothing more", async (store) => {
    await commit(store, credit(100));
    await commit(store, held(priced("task-1", 100)));
    await balanceIs(store, 0, 100);
    const conflict = await conflictOf(store, held(priced("task-2", 1)));
    same("The conflict", conflict, { ok: false, conflict: "balance", availableMicroUsd: 0 });
  }),

  storeCase("credit may be taken away below what is there", async (store) => {
    await commit(store, credit(-50));
    await balanceIs(store, -50, 0);
  }),

  storeCase("of many holds at once only so many pass as the balance covers", async (store) => {
    await commit(store, credit(1050));
    const tasks = Array.from({ length: 50 }, (_, at) => priced(`task-${at}`, 100));
    const applied = await Promise.all(tasks.map((each) => store.apply({ ...insert(each), ...held(each) })));
    same("How many holds passed", applied.filter(({ ok }) => ok).length, 10);
    await balanceIs(store, 50, 1000);
    const kept = await Promise.all(tasks.map(({ id }) => store.task(id)));
    same("How many tasks were written", kept.filter(Boolean).length, 10);
  }),

  storeCase("accounts do not touch each other", async (store) => {
    await commit(store, credit(100));
    await commit(store, credit(70, "grant-2", "account-2"));
    await commit(store, held(priced("task-1", 40)));
    await balanceIs(store, 60, 40);
    await balanceIs(store, 70, 0, "account-2");
  }),

  storeCase("a ledger entry is written once", async (store) => {
    await commit(store, credit(100));
    same("The conflict", await conflictOf(store, credit(100)), { ok: false, conflict: "ledger", entry: "grant-1" });
    await balanceIs(store, 100, 0);
    const twice = await Promise.all([store.apply(held(priced("task-1", 10))), store.apply(held(priced("task-1", 10)))]);
    same("How many of two equal holds passed", twice.filter(({ ok }) => ok).length, 1);
    await balanceIs(store, 90, 10);
  }),
];
