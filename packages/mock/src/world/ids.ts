import type { Ids } from "@gentasks/engine";
import { finish, hash, named } from "./hash.ts";

/** Scopes that are remembered; beyond that, the oldest is counted on from the highest count that was forgotten. */
const mostScopes = 20_000;
/** Stands for the scopes that were forgotten. */
const forgotten = "*";

/** Ids that follow from a seed, the scope and how many there were in it. */
export class SeededIds implements Ids {
  readonly #seed: string;
  readonly #counts: Map<string, number>;
  #forgotten: number;

  constructor(seed: string, { [forgotten]: count = 0, ...counts }: Readonly<Record<string, number>> = {}) {
    this.#seed = seed;
    this.#counts = new Map(Object.entries(counts));
    this.#forgotten = count;
  }

  next(scope: string): string {
    const count = (this.#counts.get(scope) ?? this.#forgotten) + 1;
    this.#counts.set(scope, count);
    if (this.#counts.size > mostScopes) this.#forgetOldest();
    const [one, two] = hash(`${this.#seed}\n${scope}`);
    // The first half alone differs for every count of a scope.
    return named([finish(one ^ count), finish(two + count)]);
  }

  counts(): Readonly<Record<string, number>> {
    return { ...Object.fromEntries(this.#counts), ...(this.#forgotten > 0 && { [forgotten]: this.#forgotten }) };
  }

  /** That of the requests, which has no name, is none of them. */
  #forgetOldest(): void {
    for (const [scope, count] of this.#counts) {
      if (scope === "") continue;
      this.#counts.delete(scope);
      this.#forgotten = Math.max(this.#forgotten, count);
      return;
    }
  }
}
