import type { LedgerEntry, Pot } from "../money/ledger.ts";
import type { Balance } from "../ports/store.ts";
import { Shelf } from "./shelf.ts";

/** What every pot holds, and the latest entries that led there. */
export class Purse {
  readonly #pots = new Map<Pot, number>();
  readonly #changed = new Map<string, number>();
  readonly #entries = new Shelf<LedgerEntry>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  has(id: string): boolean {
    return this.#entries.get(id) !== undefined;
  }

  balance(account: string): Balance {
    return {
      availableMicroUsd: this.#pots.get(`available:${account}`) ?? 0,
      heldMicroUsd: this.#pots.get(`held:${account}`) ?? 0,
      updatedAt: this.#changed.get(account) ?? 0,
    };
  }

  post(entry: LedgerEntry): void {
    for (const { pot, microUsd } of entry.postings) this.#add(pot, microUsd);
    const { account, kind } = entry;
    // An account from which all credit was taken is closed: thousands of those must not add up.
    if (kind === "grant" && !this.#pots.has(`available:${account}`) && !this.#pots.has(`held:${account}`)) this.#changed.delete(account);
    else this.#changed.set(account, entry.at);
    this.#entries.set(entry.id, entry);
    if (this.#entries.size > this.#most) this.#entries.delete(this.#entries.oldest() as string);
  }

  /** What is in each pot that is not empty; always zero in sum. */
  pots(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#pots);
  }

  /** Entries that are still kept, oldest first. */
  entries(): readonly LedgerEntry[] {
    return this.#entries.values();
  }

  /** When each account last changed. */
  changes(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#changed);
  }

  /** The pots tell more than the entries, of which only the latest are kept. */
  restore(pots: Readonly<Record<string, number>>, changes: Readonly<Record<string, number>>, entries: readonly LedgerEntry[]): void {
    for (const [pot, microUsd] of Object.entries(pots)) this.#pots.set(pot as Pot, microUsd);
    for (const [account, at] of Object.entries(changes)) this.#changed.set(account, at);
    for (const entry of entries) this.#entries.set(entry.id, entry);
  }

  #add(pot: Pot, microUsd: number): void {
    const held = (this.#pots.get(pot) ?? 0) + microUsd;
    if (held === 0) this.#pots.delete(pot);
    else this.#pots.set(pot, held);
  }
}
