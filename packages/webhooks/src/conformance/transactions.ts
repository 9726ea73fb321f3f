import type { ClaimResult } from "../handler/store.ts";
import {
  claimOf,
  counted,
  type Handle,
  type SharedCase,
  same,
  start,
  type Transactions,
  type TransactionsCase,
  taskClaim,
  ttlMs,
} from "./case.ts";
import { untilFree } from "./until-free.ts";

const many = 50;

const transactionsCase = (name: string, test: <Tx>(transactions: Transactions<Tx>) => Promise<void>): TransactionsCase => ({
  name,
  run: async (make) => test(await make()),
});

/** A shared case as one of a transactional store. */
export const withTransactions = ({ name, test }: SharedCase): TransactionsCase =>
  transactionsCase(name, ({ store, write }) =>
    test((claim) => store.transact(claim, async (transaction) => write(transaction, "handled"))),
  );

/** Handles an event by writing its id. */
const writing =
  <Tx>({ store, write }: Transactions<Tx>): Handle =>
  (claim) =>
    store.transact(claim, async (transaction) => write(transaction, claim.id));

/** What is written is kept together with the mark, or not at all. */
export const transactions: readonly TransactionsCase[] = [
  transactionsCase("what handling an event writes is kept, once", async (each) => {
    const handle = writing(each);
    same("The first delivery", await handle(claimOf("event-1")), "new");
    same("The second delivery", await handle(claimOf("event-1")), "done");
    same("What was written", await each.written(), ["event-1"]);
  }),

  transactionsCase("nothing is kept of work that rejects, and the next delivery is handled", async (each) => {
    const failing = each.store.transact(taskClaim("event-1", 1), async (transaction) => {
      await each.write(transaction, "half");
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new Error("The work fails.");
    });
    same("The outcome", await failing.catch((error: Error) => error.message), "The work fails.");
    same("What was written", await each.written(), []);
    same("The next delivery", await writing(each)(taskClaim("event-1", 1)), "new");
    same("What was written then", await each.written(), ["event-1"]);
  }),

  transactionsCase("work is not done for an event that was handled or overtaken", async (each) => {
    const handle = writing(each);
    await handle(taskClaim("event-2", 2));
    const results = [await handle(taskClaim("event-2", 2)), await handle(taskClaim("event-1", 1)), await handle(taskClaim("event-3", 2))];
    same("The results", results, ["done", "stale", "stale"]);
    same("What was written", await each.written(), ["event-2"]);
  }),

  transactionsCase("a forgotten event is handled again", async (each) => {
    const handle = writing(each);
    const times = [start, start + ttlMs - 1, start + ttlMs];
    const results: ClaimResult[] = [];
    for (const now of times) results.push(await handle(claimOf("event-1", { now })));
    same("The results", results, ["new", "done", "new"]);
  }),

  transactionsCase("while an event is handled, other deliveries of its task are busy or wait", async (each) => {
    const handle = writing(each);
    let others: Promise<ClaimResult>[] = [];
    const first = each.store.transact(taskClaim("event-1", 1), async (transaction) => {
      await each.write(transaction, "first");
      others = [taskClaim("event-1", 1), taskClaim("event-2", 1)].map(handle);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    same("The first delivery", await first, "new");
    same("The deliveries meanwhile", others.length, 2);
    for (const result of await Promise.all(others))
      if (result === "new") throw new Error("A delivery meanwhile: expected busy, done or stale, got new");
    same("What was written", await each.written(), ["first"]);
  }),

  transactionsCase("of many deliveries of one event at once one is handled", async (each) => {
    const results = await Promise.all(Array.from({ length: many }, () => untilFree(writing(each), claimOf("event-1"))));
    same("The deliveries", counted(results), { done: many - 1, new: 1 });
    same("What was written", await each.written(), ["event-1"]);
  }),

  transactionsCase("of the events of a task at once none is handled after a later one, and the last one is handled", async (each) => {
    const ranks = Array.from({ length: many }, (_, at) => (at * 7) % many);
    await Promise.all(ranks.map((rank) => untilFree(writing(each), taskClaim(String(rank), rank))));
    const written = (await each.written()).map(Number);
    same(
      "The order of what was written",
      written,
      [...new Set(written)].sort((one, other) => one - other),
    );
    same("The last that was written", written.at(-1), many - 1);
  }),
];
