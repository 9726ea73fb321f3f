import { type LedgerEntry, release } from "../money/ledger.ts";
import type {
  Applied,
  Balance,
  Batch,
  Delivery,
  HistoryQuery,
  IdempotencyRecord,
  OutboxRow,
  Page,
  Store,
  TaskQuery,
  TaskWrite,
  UsageRow,
  UsageTotals,
} from "../ports/store.ts";
import { openTasks, rowOf } from "../task/rows.ts";
import { hasEnded, type Task } from "../task/task.ts";
import { Bulk } from "./bulk.ts";
import { Counters } from "./counters.ts";
import { Outbox } from "./outbox.ts";
import { Purse } from "./purse.ts";
import { Shelf } from "./shelf.ts";
import { totalsOf } from "./totals.ts";
import { Watchers } from "./watchers.ts";

export interface MemoryOptions {
  /**
   * How many tasks are kept. Beyond that the one that ended first is forgotten, or the oldest where none has ended: its hold is
   * given back and nothing more is done for it. Of tasks whose inputs carry whole files, only about 256 MB are kept. Default: 10 000.
   */
  readonly maxTasks?: number;
  /** How long an ended task is kept, in milliseconds. Default: a day. */
  readonly ttlMs?: number;
}

/** Everything that is kept, as JSON. */
export interface MemoryState {
  readonly tasks: readonly Task[];
  readonly idempotency: readonly IdempotencyRecord[];
  readonly counters: ReturnType<Counters["entries"]>;
  readonly pots: Readonly<Record<string, number>>;
  /** When the balance of each account last changed. */
  readonly changed: Readonly<Record<string, number>>;
  readonly ledger: readonly LedgerEntry[];
  readonly usage: readonly UsageRow[];
  readonly deliveries: readonly Delivery[];
  readonly outbox: readonly OutboxRow[];
  /** Ids of the tasks that have ended, in that order. */
  readonly ended: readonly string[];
  /** Where the tasks and the usage rows stand, so that cursors that were given out still lead on. */
  readonly places: { readonly tasks: readonly number[]; readonly usage: readonly number[] };
}

/** Ledger entries kept for each task: a hold and what becomes of it. */
const entriesATask = 2;

/** A store in memory: every batch is applied at once and whole. What it holds is bounded. */
export class MemoryStore implements Store {
  readonly #maxTasks: number;
  readonly #ttlMs: number;
  readonly #tasks = new Shelf<Task>();
  readonly #bulk = new Bulk();
  /** When each ended, in that order. */
  readonly #ended = new Shelf<number>();
  readonly #named = new Shelf<IdempotencyRecord>();
  readonly #counters = new Counters();
  readonly #purse: Purse;
  readonly #usage = new Shelf<UsageRow>();
  readonly #deliveries = new Shelf<Delivery>();
  readonly #outbox = new Outbox();
  readonly #watchers = new Watchers();

  constructor({ maxTasks = 10_000, ttlMs = 86_400_000 }: MemoryOptions = {}) {
    this.#maxTasks = maxTasks;
    this.#ttlMs = ttlMs;
    this.#purse = new Purse(entriesATask * maxTasks);
  }

  task(id: string): Task | undefined {
    return this.#tasks.get(id);
  }

  tasks({ surface, state, ...query }: TaskQuery): Page<Task> | undefined {
    return this.#tasks.page(query, (task) => task.surface === surface && (!state || task.state === state) && isWithin(task, query));
  }

  idempotency(key: string, name: string, now: number): IdempotencyRecord | undefined {
    const record = this.#named.get(nameOf({ key, name }));
    return record && record.expiresAt > now ? record : undefined;
  }

  balance(account: string): Balance {
    return this.#purse.balance(account);
  }

  usage(query: HistoryQuery): (Page<UsageRow> & { readonly totals: UsageTotals }) | undefined {
    const fits = (row: UsageRow) => isWithin(row, query);
    const page = this.#usage.page(query, fits);
    return page && { ...page, totals: totalsOf(this.#usage.values().filter(fits)) };
  }

  delivery(id: string): Delivery | undefined {
    return this.#deliveries.get(id);
  }

  apply(batch: Batch): Applied {
    const fault = this.#faultOf(batch);
    if (fault) return fault;
    for (const change of batch.counters ?? []) this.#counters.add(change);
    for (const entry of batch.ledger ?? []) this.#purse.post(entry);
    for (const row of batch.usage ?? []) this.#keep(this.#usage, row.task, row);
    for (const delivery of batch.deliveries ?? []) {
      const forgotten = this.#keep(this.#deliveries, delivery.id, delivery);
      if (forgotten !== undefined) this.#outbox.delete(`${forgotten}:deliver`);
    }
    for (const id of batch.settled ?? []) this.#outbox.delete(id);
    for (const row of batch.outbox ?? []) this.#outbox.put(row);
    if (batch.idempotency) this.#keep(this.#named, nameOf(batch.idempotency), batch.idempotency);
    for (const write of batch.tasks ?? []) this.#write(write);
    return { ok: true };
  }

  count(name: string, expiresAt: number): number {
    return this.#counters.add({ name, add: 1, expiresAt });
  }

  async *changes(id: string, after: number, signal: AbortSignal): AsyncGenerator<Task> {
    let seen = after;
    while (!signal.aborted) {
      const task = this.#tasks.get(id);
      if (!task) return;
      if (task.history.length > seen) {
        seen = task.history.length;
        yield task;
      } else if (hasEnded(task)) return;
      else await this.#watchers.change(id, signal);
    }
  }

  claim(now: number, { limit, leaseMs }: { readonly limit: number; readonly leaseMs: number }): readonly OutboxRow[] {
    this.tidy(now);
    return this.#outbox.claim(now, limit, leaseMs);
  }

  nextDue(): number | undefined {
    return this.#outbox.nextDue();
  }

  /** Forgets what is over. Claiming rows does so too; a host with none to claim, but requests that count, has to ask for it. */
  tidy(now: number): void {
    this.#counters.sweep(now);
    this.#makeRoom(now);
  }

  /** Every pot with what it holds: accounts, what was earned, and where credit comes from. Zero in sum. */
  pots(): Readonly<Record<string, number>> {
    return this.#purse.pots();
  }

  /** All that is kept, to be restored later. */
  snapshot(): MemoryState {
    return {
      tasks: this.#tasks.values(),
      idempotency: this.#named.values(),
      counters: this.#counters.entries(),
      pots: this.#purse.pots(),
      changed: this.#purse.changes(),
      ledger: this.#purse.entries(),
      usage: this.#usage.values(),
      deliveries: this.#deliveries.values(),
      outbox: this.#outbox.rows(),
      ended: this.#ended.ids(),
      places: { tasks: this.#tasks.places(), usage: this.#usage.places() },
    };
  }

  /** A store that goes on from a snapshot. */
  static restore(state: MemoryState, options?: MemoryOptions): MemoryStore {
    const store = new MemoryStore(options);
    for (const [at, task] of state.tasks.entries()) {
      store.#tasks.append(task.id, task, state.places.tasks[at] as number);
      store.#bulk.add(task.id, task.input);
    }
    for (const id of state.ended) store.#ended.set(id, store.task(id)?.endedAt ?? 0);
    for (const record of state.idempotency) store.#named.set(nameOf(record), record);
    store.#counters.restore(state.counters);
    store.#purse.restore(state.pots, state.changed, state.ledger);
    for (const [at, row] of state.usage.entries()) store.#usage.append(row.task, row, state.places.usage[at] as number);
    for (const delivery of state.deliveries) store.#deliveries.set(delivery.id, delivery);
    for (const row of state.outbox) store.#outbox.put(row);
    return store;
  }

  #faultOf({ tasks = [], ledger = [], idempotency, counters = [] }: Batch): Exclude<Applied, { ok: true }> | undefined {
    for (const { task, expected } of tasks) {
      if ((this.#tasks.get(task.id)?.version ?? 0) !== expected) return { ok: false, conflict: "version", task: task.id };
    }
    const record = idempotency && this.idempotency(idempotency.key, idempotency.name, idempotency.createdAt);
    if (record) return { ok: false, conflict: "idempotency", record };
    for (const entry of ledger) {
      if (this.#purse.has(entry.id)) return { ok: false, conflict: "ledger", entry: entry.id };
      const { availableMicroUsd } = this.#purse.balance(entry.account);
      const taken = entry.postings.find(({ pot }) => pot === `available:${entry.account}`)?.microUsd ?? 0;
      if (entry.kind === "hold" && availableMicroUsd + taken < 0) return { ok: false, conflict: "balance", availableMicroUsd };
    }
    const counter = this.#counters.fault(counters);
    return counter && { ok: false, conflict: "counter", ...counter };
  }

  #write({ task }: TaskWrite): void {
    const before = this.#tasks.get(task.id);
    this.#tasks.set(task.id, task);
    if (hasEnded(task)) this.#ended.set(task.id, task.endedAt ?? task.createdAt);
    if (!before) {
      this.#bulk.add(task.id, task.input);
      this.#makeRoom(task.createdAt);
    } else if (before.history.length < task.history.length) this.#watchers.wake(task.id);
  }

  #makeRoom(now: number): void {
    for (let id = this.#bulk.excess(); id !== undefined; id = this.#bulk.excess()) this.#forget(id, now);
    while (this.#tasks.size > this.#maxTasks) this.#forget((this.#ended.oldest() ?? this.#tasks.oldest()) as string, now);
    for (let id = this.#ended.oldest(); id !== undefined; id = this.#ended.oldest()) {
      if ((this.#ended.get(id) ?? 0) > now - this.#ttlMs) break;
      this.#forget(id, now);
    }
  }

  #forget(id: string, now: number): void {
    const task = this.#tasks.get(id);
    this.#tasks.delete(id);
    this.#bulk.delete(id);
    this.#ended.delete(id);
    this.#watchers.wake(id);
    if (!task || hasEnded(task)) return;
    for (const kind of ["submit", "poll", "cancel", "expire"] as const) this.#outbox.delete(rowOf(task, kind, 0).id);
    const back = release(task, now);
    if (back) this.#purse.post(back);
    this.#counters.add({ name: openTasks(task.key), add: -1 });
  }

  /** Keeps as many of these as of tasks. The id of the one that had to go. */
  #keep<T>(shelf: Shelf<T>, id: string, item: T): string | undefined {
    shelf.set(id, item);
    if (shelf.size <= this.#maxTasks) return undefined;
    const oldest = shelf.oldest() as string;
    shelf.delete(oldest);
    return oldest;
  }
}

const nameOf = ({ key, name }: Pick<IdempotencyRecord, "key" | "name">) => `${key}\n${name}`;

const isWithin = ({ key, model, createdAt }: Pick<Task, "key" | "model" | "createdAt">, query: HistoryQuery) =>
  key === query.key &&
  (query.model === undefined || model === query.model) &&
  (query.from === undefined || createdAt >= query.from) &&
  (query.to === undefined || createdAt < query.to);
