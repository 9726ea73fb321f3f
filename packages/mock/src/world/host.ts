import type { OutboxRow, Service } from "@gentasks/engine";
import type { MemoryStore } from "@gentasks/engine/memory";
import { type MockClock, unref } from "../time/clock.ts";

/** Rows taken at once; between two such lots everything else gets its turn. */
const lot = 128;
const leaseMs = 120_000;
/** Timers hold at most this many milliseconds. */
const longestTimer = 2 ** 31 - 1;

export interface HostOptions {
  readonly store: MemoryStore;
  readonly service: Service;
  readonly clock: MockClock;
  /** Told of every row before it is done. */
  readonly onRow: (row: OutboxRow) => void;
  /** Told of a row that could not be done; it comes up again when its lease is over. */
  readonly onError: (error: unknown, row: OutboxRow) => void;
}

/** Does what the outbox asks for when it is due: by timers, or as a clock that stands still is moved. */
export class Host {
  readonly #options: HostOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt = Number.POSITIVE_INFINITY;
  #draining: Promise<void> | undefined;
  #closed = false;
  readonly #running = new Set<Promise<void>>();

  constructor(options: HostOptions) {
    this.#options = options;
  }

  /** Sees to rows that were written since. */
  wake(): void {
    const { clock, store } = this.#options;
    const due = store.nextDue();
    if (this.#closed || due === undefined || due >= this.#timerAt) return;
    const ms = clock.realMsUntil(due);
    if (ms === Number.POSITIVE_INFINITY) return;
    clearTimeout(this.#timer);
    this.#timerAt = due;
    this.#timer = setTimeout(() => this.#runLot(), Math.min(ms, longestTimer));
    unref(this.#timer);
  }

  /** Forgets its timer and sets a new one, after the clock was changed. */
  rewind(): void {
    clearTimeout(this.#timer);
    this.#timerAt = Number.POSITIVE_INFINITY;
    this.wake();
  }

  /** Moves the clock to a moment and does all that is due on the way, each row at its own time, one after the other. */
  async advanceTo(moment: number): Promise<void> {
    while (this.#draining) await this.#draining;
    this.#draining = this.#drain(moment);
    try {
      await this.#draining;
    } finally {
      this.#draining = undefined;
    }
    this.rewind();
  }

  /**
   * With a clock that stands still, does what is due now. Within itself (a callback whose receiver asks the mock) it leaves that
   * to the run that is under way.
   */
  async settle(): Promise<void> {
    if (!this.#draining) await this.advanceTo(this.#options.clock.now());
  }

  /** Stops, once what was begun is done. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await Promise.allSettled(this.#running);
  }

  async #drain(moment: number): Promise<void> {
    const { clock, store } = this.#options;
    for (let due = store.nextDue(); due !== undefined && due <= moment && !this.#closed; due = store.nextDue()) {
      clock.advanceTo(due);
      for (const row of store.claim(clock.step(), { limit: 1, leaseMs })) await this.#run(row);
    }
    clock.advanceTo(moment);
  }

  #runLot(): void {
    const { clock, store } = this.#options;
    this.#timerAt = Number.POSITIVE_INFINITY;
    for (const row of store.claim(clock.step(), { limit: lot, leaseMs })) {
      const running = this.#run(row).finally(() => {
        this.#running.delete(running);
        this.wake();
      });
      this.#running.add(running);
    }
    this.wake();
  }

  async #run(row: OutboxRow): Promise<void> {
    const { service, onRow, onError } = this.#options;
    onRow(row);
    try {
      await service.run(row);
    } catch (error) {
      onError(error, row);
    }
  }
}
