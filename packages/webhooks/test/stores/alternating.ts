import type { DedupeStore, TransactionalStore } from "../../src/index.ts";

/** As several processes use one database: each call goes to the next of the stores. */
export function alternating(stores: readonly DedupeStore[]): DedupeStore {
  const next = turns(stores);
  return {
    claim: (claim) => next().claim(claim),
    done: (claim) => next().done(claim),
    release: (claim) => next().release(claim),
  };
}

export function alternatingTransactions<Tx>(stores: readonly TransactionalStore<Tx>[]): TransactionalStore<Tx> {
  const next = turns(stores);
  return { transact: (claim, work) => next().transact(claim, work) };
}

function turns<T>(all: readonly T[]): () => T {
  let calls = 0;
  return () => all[calls++ % all.length] as T;
}
