import type { Awaitable } from "../json.ts";
import type { LedgerEntry } from "../money/ledger.ts";
import type { Surface, Task } from "../task/task.ts";
import type { Attempt, Message } from "./courier.ts";
import type { PriceSource } from "./prices.ts";

/** A task to be written, if it still has the version it was read with. */
export interface TaskWrite {
  readonly task: Task;
  /** Version it must have now; 0 where it must not exist. */
  readonly expected: number;
}

/** The first answer to a submission, by the caller's key and the name they gave it. */
export interface IdempotencyRecord {
  readonly key: string;
  readonly name: string;
  /** Hash of what was submitted. */
  readonly hash: string;
  readonly task: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** A change of a counter, refused as a whole with its batch where it would pass `max`. */
export interface CounterChange {
  readonly name: string;
  readonly add: number;
  readonly max?: number;
  /** When the counter is forgotten; absent for one that goes up and down with the tasks. */
  readonly expiresAt?: number;
}

/** What a task has used, written when it ends. */
export interface UsageRow {
  readonly task: string;
  readonly key: string;
  readonly model: string;
  readonly surface: Surface;
  readonly createdAt: number;
  readonly tokens?: { readonly input: number; readonly output: number };
  readonly processingMs: number;
  readonly outputBytes: number;
  readonly costMicroUsd: number | null;
  readonly priceSource: PriceSource;
}

/** A callback with the attempts to deliver it. */
export interface Delivery extends Message {
  readonly key: string;
  readonly createdAt: number;
  readonly state: "pending" | "delivered" | "failed" | "blocked";
  readonly attempts: readonly Attempt[];
}

/** Something to be done after the commit, at least once. */
export interface OutboxRow {
  /** One row a task and kind (or a delivery): writing it again moves it. */
  readonly id: string;
  readonly kind: "submit" | "poll" | "cancel" | "expire" | "deliver";
  readonly task: string;
  /** Of a `deliver`: the message. */
  readonly delivery?: string;
  readonly dueAt: number;
  /** How often it was claimed before. */
  readonly attempt: number;
}

/** What is committed in one atom, or not at all. */
export interface Batch {
  readonly tasks?: readonly TaskWrite[];
  readonly ledger?: readonly LedgerEntry[];
  readonly idempotency?: IdempotencyRecord;
  readonly counters?: readonly CounterChange[];
  readonly usage?: readonly UsageRow[];
  readonly deliveries?: readonly Delivery[];
  readonly outbox?: readonly OutboxRow[];
  /** Ids of outbox rows that are done. */
  readonly settled?: readonly string[];
}

/**
 * Whether a batch was committed, or the first condition that did not hold, in this order: a submission that repeats another is
 * known as one even where neither money nor a place is left.
 */
export type Applied =
  | { readonly ok: true }
  | { readonly ok: false; readonly conflict: "version"; readonly task: string }
  | { readonly ok: false; readonly conflict: "idempotency"; readonly record: IdempotencyRecord }
  | { readonly ok: false; readonly conflict: "ledger"; readonly entry: string }
  | { readonly ok: false; readonly conflict: "balance"; readonly availableMicroUsd: number }
  | { readonly ok: false; readonly conflict: "counter"; readonly name: string; readonly value: number };

export interface Balance {
  readonly availableMicroUsd: number;
  readonly heldMicroUsd: number;
  /** When it last changed. */
  readonly updatedAt: number;
}

/** A page, newest first. `cursor` leads to the next one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
}

export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** Filters of tasks and usage; `from` is included, `to` is not. */
export interface HistoryQuery extends PageQuery {
  readonly key: string;
  readonly model?: string;
  readonly from?: number;
  readonly to?: number;
}

export interface TaskQuery extends HistoryQuery {
  readonly surface: Surface;
  readonly state?: Task["state"];
}

export interface UsageTotals {
  readonly tasks: number;
  readonly tokens?: { readonly input: number; readonly output: number };
  readonly processingMs: number;
  readonly outputBytes: number;
  readonly costMicroUsd: number;
  readonly unpricedTasks: number;
}

/**
 * Where everything is kept. Reads see what was committed; a batch is one transaction. A cursor that the store did not give is
 * answered with undefined.
 */
export interface Store {
  task(id: string): Awaitable<Task | undefined>;
  tasks(query: TaskQuery): Awaitable<Page<Task> | undefined>;
  idempotency(key: string, name: string, now: number): Awaitable<IdempotencyRecord | undefined>;
  balance(account: string): Awaitable<Balance>;
  usage(query: HistoryQuery): Awaitable<(Page<UsageRow> & { readonly totals: UsageTotals }) | undefined>;
  delivery(id: string): Awaitable<Delivery | undefined>;

  apply(batch: Batch): Awaitable<Applied>;
  /** Adds one to a counter that lives until `expiresAt` and answers with its value. */
  count(name: string, expiresAt: number): Awaitable<number>;

  /**
   * The task each time its history has grown beyond the change numbered `after`: at once where it has already, and until it has
   * ended or the signal aborts.
   */
  changes(task: string, after: number, signal: AbortSignal): AsyncIterable<Task>;

  /** Hands out rows that are due, and again after `leaseMs` unless they were settled or moved. Earliest first. */
  claim(now: number, options: { readonly limit: number; readonly leaseMs: number }): Awaitable<readonly OutboxRow[]>;
  /** When the next row is due. */
  nextDue(): Awaitable<number | undefined>;
}
