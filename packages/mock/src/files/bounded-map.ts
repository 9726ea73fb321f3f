/** A map that forgets what was put in first when it holds too much. */
export class BoundedMap<V> {
  readonly #items = new Map<string, V>();
  readonly #most: number;
  readonly #sizeOf: (value: V) => number;
  #size = 0;

  constructor(most: number, sizeOf: (value: V) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  get(key: string): V | undefined {
    return this.#items.get(key);
  }

  set(key: string, value: V): void {
    this.delete(key);
    this.#items.set(key, value);
    this.#size += this.#sizeOf(value);
    for (const oldest of this.#items.keys()) {
      // What was just put in stays, however large.
      if (this.#size <= this.#most || oldest === key) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const value = this.#items.get(key);
    if (value === undefined) return;
    this.#items.delete(key);
    this.#size -= this.#sizeOf(value);
  }

  entries(): [string, V][] {
    return [...this.#items];
  }
}
