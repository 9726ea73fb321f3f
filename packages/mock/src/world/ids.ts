import type { Ids } from "@gentasks/engine";
import { finish, hash, named } from "./hash.ts";

/** Ids that follow from a seed, the scope and how many there were in it. */
export class SeededIds implements Ids {
  readonly #seed: string;
  readonly #counts: Map<string, number>;

  constructor(seed: string, counts: Readonly<Record<string, number>> = {}) {
    this.#seed = seed;
    this.#counts = new Map(Object.entries(counts));
  }

  next(scope: string): string {
    const count = (this.#counts.get(scope) ?? 0) + 1;
    this.#counts.set(scope, count);
    const [one, two] = hash(`${this.#seed}\n${scope}`);
    // The first half alone differs for every count of a scope.
    return named([finish(one ^ count), finish(two + count)]);
  }

  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }
}
