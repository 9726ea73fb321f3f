import { test } from "vitest";
import { dedupeCases, type Transactions, transactionsCases } from "../../src/conformance.ts";
import type { DedupeStore } from "../../src/index.ts";

/** Runs every case on stores of one kind; `make` gives an empty one each time. */
export function testDedupe(make: () => DedupeStore | Promise<DedupeStore>): void {
  for (const { name, run } of dedupeCases) test(name, () => run(make));
}

/** Runs every case on transactional stores of one kind. */
export function testTransactions<Tx>(make: () => Transactions<Tx> | Promise<Transactions<Tx>>): void {
  for (const { name, run } of transactionsCases) test(name, () => run(make));
}
