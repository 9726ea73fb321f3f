/** What a store is asked to keep of an event. */
export interface Claim {
  /** Names the event. */
  readonly id: string;
  /** Names this attempt to handle it, so that only the one who has claimed it can release it. */
  readonly token: string;
  /** The task that it tells of, and how far the task has come; absent where order does not matter. */
  readonly task?: { readonly key: string; readonly rank: number };
  /** The time in milliseconds, by the clock of the handler. */
  readonly now: number;
  /** When a claim that was neither done nor released is void, because whoever had it is dead. */
  readonly leaseMs: number;
  /** How long a handled event is remembered. */
  readonly ttlMs: number;
}

/**
 * `new`: handle it. `done`: it was handled before. `stale`: a later event of the task was handled before, or the end of the task.
 * `busy`: it, or another event of the task, is being handled at this moment.
 */
export type ClaimResult = "new" | "done" | "stale" | "busy";

/**
 * Remembers which events were handled. `claim` decides in one atom, whatever else runs beside it: no two callers get `new` for
 * one event, or for two events of one task, before the first is done, released or its lease is over.
 */
export interface DedupeStore {
  claim(claim: Claim): ClaimResult | Promise<ClaimResult>;
  /** The event was handled. Remembers it until `now + ttlMs`, also when the lease is over. */
  done(claim: Claim): void | Promise<void>;
  /** The event was not handled; a later attempt gets it. Does nothing where somebody else has claimed it since. */
  release(claim: Claim): void | Promise<void>;
}

/** Remembers an event in the same transaction as what handling it does, so that both are kept or none. */
export interface TransactionalStore<Tx> {
  /** Runs the work in a transaction when the event is new. Rejects, with nothing kept, when the work does. */
  transact(claim: Claim, work: (transaction: Tx) => Promise<void>): Promise<ClaimResult>;
}
