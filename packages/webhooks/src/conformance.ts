/** What every store must do, as cases for any test runner. */
export type { DedupeCase, StoreCase, Transactions, TransactionsCase } from "./conformance/case.ts";

import type { DedupeCase, SharedCase, TransactionsCase } from "./conformance/case.ts";
import { claims } from "./conformance/claims.ts";
import { concurrency } from "./conformance/concurrency.ts";
import { names } from "./conformance/names.ts";
import { order } from "./conformance/order.ts";
import { transactions, withTransactions } from "./conformance/transactions.ts";

/** For a `DedupeStore`. Each runs on an empty store of its own and rejects with a sentence that says what was expected. */
export const dedupeCases: readonly DedupeCase[] = [...claims, ...[...order, ...names].map(withClaims), ...concurrency];

/** For a `TransactionalStore`, likewise. */
export const transactionsCases: readonly TransactionsCase[] = [...transactions, ...[...order, ...names].map(withTransactions)];

/** A shared case as one of a store that is asked before and told afterwards. */
function withClaims({ name, test }: SharedCase): DedupeCase {
  return {
    name,
    async run(make) {
      const store = await make();
      await test(async (claim) => {
        const result = await store.claim(claim);
        if (result === "new") await store.done(claim);
        return result;
      });
    },
  };
}
