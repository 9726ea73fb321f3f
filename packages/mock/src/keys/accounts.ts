import { type Caller, grant } from "@gentasks/engine";
import type { MemoryStore } from "@gentasks/engine/memory";
import type { MockClock } from "../time/clock.ts";

/** Opens and closes the accounts of keys. */
export interface Accounts {
  open(caller: Caller, microUsd: number): void;
  /** Takes back what is left. False where money is held for tasks that are open; then nothing has changed. */
  close(caller: Caller): boolean;
}

export function createAccounts(store: MemoryStore, clock: MockClock): Accounts {
  /** An account may be opened again later: then under the next name, for an entry is posted once. */
  function book(name: string, account: string, microUsd: number): void {
    if (microUsd === 0) return;
    for (let nth = 1; !store.apply({ ledger: [grant(`${account}:${name}:${nth}`, account, microUsd, clock.now())] }).ok; nth++);
  }

  return {
    open: ({ account }, microUsd) => book("opening", account, microUsd),
    close({ account }) {
      const { availableMicroUsd, heldMicroUsd } = store.balance(account);
      if (heldMicroUsd !== 0) return false;
      book("closing", account, -availableMicroUsd);
      return true;
    },
  };
}
