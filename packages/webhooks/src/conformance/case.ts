import type { Claim, ClaimResult, DedupeStore, TransactionalStore } from "../handler/store.ts";

type Awaitable<T> = T | Promise<T>;

/** Something that a store must do. */
export interface StoreCase<Subject> {
  readonly name: string;
  /** Rejects where the store does not. */
  run(make: () => Awaitable<Subject>): Promise<void>;
}

export type DedupeCase = StoreCase<DedupeStore>;

/** A transactional store, and the means to see what its transactions keep. */
export interface Transactions<Tx> {
  readonly store: TransactionalStore<Tx>;
  /** Writes a text by the transaction. */
  write(transaction: Tx, text: string): Awaitable<void>;
  /** All texts that were kept, in the order in which they were written. */
  written(): Awaitable<readonly string[]>;
}

/** Something that a transactional store must do. */
export interface TransactionsCase {
  readonly name: string;
  run<Tx>(make: () => Awaitable<Transactions<Tx>>): Promise<void>;
}

/** Handles an event at once, and says what the claim got. */
export type Handle = (claim: Claim) => Promise<ClaimResult>;

/** A case of both kinds of stores, told by what becomes of events that are handled at once. */
export interface SharedCase {
  readonly name: string;
  test(handle: Handle): Promise<void>;
}

/** When the cases begin. Leases and times are long, so that no store forgets by its own clock meanwhile. */
export const start = 1_800_000_000_000;
export const leaseMs = 60_000;
export const ttlMs = 3_600_000;

let tokens = 0;

/** An attempt to handle an event of no task; each attempt has a token of its own. */
export const claimOf = (id: string, changes: Partial<Claim> = {}): Claim => ({
  id,
  token: `token-${++tokens}`,
  now: start,
  leaseMs,
  ttlMs,
  ...changes,
});

/** An attempt to handle an event that tells how far a task has come. */
export const taskClaim = (id: string, rank: number, changes: Partial<Claim> = {}): Claim =>
  claimOf(id, { task: { key: "async/task-1", rank }, ...changes });

/** Fails unless both are the same as JSON. */
export function same(what: string, actual: unknown, expected: unknown): void {
  const [shown, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (shown !== wanted) throw new Error(`${what}: expected ${wanted}, got ${shown}`);
}

/** How often each is there, by name. */
export function counted(results: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const result of [...results].sort()) counts[result] = (counts[result] ?? 0) + 1;
  return counts;
}
