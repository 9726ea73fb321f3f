import type { Clock } from "@gentasks/engine";

export interface ClockOptions {
  /** `manual` stands still until it is advanced. Default: `real`. */
  readonly mode?: "real" | "manual";
  /** How many times faster than real time. Default: 1. */
  readonly speed?: number;
  /** Where it starts, in milliseconds since 1970. Default: now, or the beginning of 2026 for a manual clock. */
  readonly startAt?: number;
}

const manualStart = Date.UTC(2026, 0, 1);

/**
 * The time of a mock. What is going on reads one moment, set when it began (`step`): so an answer holds one time only, and the
 * same calls at the same moments give the same answers.
 */
export class MockClock implements Clock {
  readonly mode: "real" | "manual";
  #speed: number;
  #base: number;
  #origin: number;
  #moment: number;

  constructor({ mode = "real", speed = 1, startAt = mode === "manual" ? manualStart : Date.now() }: ClockOptions = {}) {
    this.mode = mode;
    this.#speed = speed;
    this.#base = startAt;
    this.#origin = performance.now();
    this.#moment = startAt;
  }

  get speed(): number {
    return this.#speed;
  }

  now(): number {
    return this.#moment;
  }

  /** The moment it is now, for whoever only looks. */
  read(): number {
    return this.mode === "manual" ? this.#moment : Math.max(this.#moment, Math.floor(this.#base + this.#elapsed()));
  }

  /** The moment it is now, for whatever begins now. */
  step(): number {
    this.#moment = this.read();
    return this.#moment;
  }

  /** Goes to a moment, never back. */
  advanceTo(moment: number): void {
    if (this.mode === "manual") this.#moment = Math.max(this.#moment, moment);
    else if (moment > this.read()) {
      this.#base = moment;
      this.#origin = performance.now();
      this.#moment = moment;
    }
  }

  setSpeed(speed: number): void {
    this.#base += this.#elapsed();
    this.#origin = performance.now();
    this.#speed = speed;
  }

  /** Real milliseconds until a moment of this clock; infinite for one that stands still. */
  realMsUntil(moment: number): number {
    return this.mode === "manual" ? Number.POSITIVE_INFINITY : Math.max((moment - this.read()) / this.#speed, 0);
  }

  /** A clock that stands still wakes nobody: only the end of the wait does. */
  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const timer = this.mode === "real" ? setTimeout(done, ms / this.#speed) : undefined;
      function done() {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        resolve();
      }
      signal.addEventListener("abort", done);
    });
  }

  #elapsed(): number {
    return (performance.now() - this.#origin) * this.#speed;
  }
}

/** Lets a process end that has nothing else to do, on runtimes whose timers would keep it. */
export function unref(timer: unknown): void {
  (timer as { unref?: () => void } | undefined)?.unref?.();
}
