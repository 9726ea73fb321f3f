import type { OutboxRow, Service } from "@gentasks/engine";
import type { MemoryStore } from "@gentasks/engine/memory";
import { type MockClock, unref } from "../time/clock.ts";
import type { Witness } from "./witness.ts";

/** Rows taken at once; between two such lots everything else gets its turn. */
const lot = 128;
/** How long a row is left to whoever took it: two minutes for people, as it may be a callback whose receiver takes their time. */
export const leaseMs = ({ speed }: MockClock): number => 120_000 * Math.max(speed, 1);
/** Timers hold at most this many milliseconds. */
const longestTimer = 2 ** 31 - 1;

export interface HostOptions {
  readonly store: MemoryStore;
  readonly service: Service;
  readonly clock: MockClock;
  /** Has rows done one after the other, and is told of each. */
  readonly witness?: Witness | undefined;
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
   * Sees to what is due now. With a clock that stands still it is done when this resolves, but within itself (a callback whose
   * receiver asks the mock) it leaves that to the run that is under way.
   */
  settle(): Promise<void> | undefined {
    const { clock, store } = this.#options;
    store.tidy(clock.now());
    if (clock.mode === "manual") return this.#draining ? undefined : this.advanceTo(clock.now());
    this.wake();
    return undefined;
  }

  /** Stops, once what was begun is done. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await Promise.allSettled(this.#running);
  }

  async #drain(moment: number): Promise<void> {
    const { clock, witness } = this.#options;
    await witness?.turns.take();
    for (;;) {
      const row = this.#closed ? undefined : this.#next(moment);
      if (row === undefined) break;
      if (row) await this.#run(row);
      witness?.turns.pass();
      await witness?.turns.take();
    }
    clock.advanceTo(moment);
    witness?.turns.pass();
  }

  /** Hands out the next row that is due, at its time; null where it was given up meanwhile, undefined where none is due. */
  #next(moment: number): OutboxRow | null | undefined {
    const { clock, store, witness } = this.#options;
    const due = store.nextDue();
    if (due === undefined || due > moment) return undefined;
    clock.advanceTo(due);
    const [row] = store.claim(clock.step(), { limit: 1, leaseMs: leaseMs(clock) });
    witness?.row(row, clock.now());
    return row ?? null;
  }

  #runLot(): void {
    const { clock, store, witness } = this.#options;
    this.#timerAt = Number.POSITIVE_INFINITY;
    if (witness) this.#track(this.#runInTurn(witness));
    else for (const row of store.claim(clock.step(), { limit: lot, leaseMs: leaseMs(clock) })) this.#track(this.#run(row));
    this.wake();
  }

  /** Begins each row in its turn. It passes its turn on when it is done, or while somebody outside takes their time. */
  async #runInTurn({ turns }: Witness): Promise<void> {
    for (;;) {
      await turns.take();
      const row = this.#closed ? undefined : this.#next(this.#options.clock.read());
      if (row) this.#track(this.#run(row).finally(() => turns.pass()));
      else turns.pass();
      if (row === undefined) return;
    }
  }

  #track(work: Promise<void>): void {
    const running = work.finally(() => {
      this.#running.delete(running);
      this.wake();
    });
    this.#running.add(running);
  }

  async #run(row: OutboxRow): Promise<void> {
    const { service, onError } = this.#options;
    try {
      await service.run(row);
    } catch (error) {
      onError(error, row);
    }
  }
}
