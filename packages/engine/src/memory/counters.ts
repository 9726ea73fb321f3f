import type { CounterChange } from "../ports/store.ts";

interface Counter {
  readonly value: number;
  readonly expiresAt?: number;
}

/** Sweeping costs a walk over all counters. */
const sweepEveryMs = 60_000;

/** Numbers by name: those of a window of time, which are forgotten, and those that go up and down. */
export class Counters {
  readonly #counters = new Map<string, Counter>();
  #sweptAt = 0;

  /** The first of these changes that would pass its maximum. */
  fault(changes: readonly CounterChange[]): { readonly name: string; readonly value: number } | undefined {
    for (const { name, add, max } of changes) {
      const value = this.#valueOf(name);
      if (max !== undefined && add > 0 && value + add > max) return { name, value };
    }
    return undefined;
  }

  add({ name, add, expiresAt }: CounterChange): number {
    const value = this.#valueOf(name) + add;
    if (value === 0) this.#counters.delete(name);
    else this.#counters.set(name, { value, ...(expiresAt !== undefined && { expiresAt }) });
    return value;
  }

  /** Forgets what has expired, now and then. */
  sweep(now: number): void {
    if (now - this.#sweptAt < sweepEveryMs) return;
    this.#sweptAt = now;
    for (const [name, { expiresAt }] of this.#counters) if (expiresAt !== undefined && expiresAt <= now) this.#counters.delete(name);
  }

  entries(): readonly (readonly [string, Counter])[] {
    return [...this.#counters];
  }

  restore(entries: readonly (readonly [string, Counter])[]): void {
    for (const [name, counter] of entries) this.#counters.set(name, counter);
  }

  #valueOf(name: string): number {
    return this.#counters.get(name)?.value ?? 0;
  }
}
