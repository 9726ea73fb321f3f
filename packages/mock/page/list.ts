import { byId } from "./dom.ts";

interface Line<T> {
  readonly item: HTMLElement;
  /** Shows the newest. */
  readonly update: (value: T) => void;
}

/**
 * Keeps a list on the page equal to a list of values. Lines stay the same elements as long as they are there, so that what one has
 * opened, focused or set playing stays so.
 */
export class List<T> {
  readonly #list: HTMLElement;
  readonly #none: HTMLElement | null;
  readonly #keyOf: (value: T) => string;
  readonly #make: (value: T) => Line<T>;
  readonly #lines = new Map<string, Line<T>>();

  constructor(id: string, keyOf: (value: T) => string, make: (value: T) => Line<T>) {
    this.#list = byId(id);
    this.#none = document.getElementById(`${id}-none`);
    this.#keyOf = keyOf;
    this.#make = make;
  }

  show(values: readonly T[]): void {
    const keys = new Set(values.map(this.#keyOf));
    for (const [key, { item }] of this.#lines) {
      if (keys.has(key)) continue;
      item.remove();
      this.#lines.delete(key);
    }
    for (const [at, value] of values.entries()) {
      const key = this.#keyOf(value);
      const line = this.#lines.get(key) ?? this.#make(value);
      this.#lines.set(key, line);
      line.update(value);
      if (this.#list.children[at] !== line.item) this.#list.insertBefore(line.item, this.#list.children[at] ?? null);
    }
    if (this.#none) this.#none.hidden = values.length > 0;
  }
}
