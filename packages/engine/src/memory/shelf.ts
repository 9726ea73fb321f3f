import type { Page, PageQuery } from "../ports/store.ts";

/** Items by id in the order they came, each with its place, so that a page can go on behind an item that is gone. */
export class Shelf<T> {
  readonly #items = new Map<string, { readonly item: T; readonly place: number }>();
  /** Ids in their order. A map that loses its first item again and again would walk over all that are gone to find the next. */
  #order: { readonly id: string; readonly place: number }[] = [];
  #first = 0;
  #place = 0;

  get size(): number {
    return this.#items.size;
  }

  get(id: string): T | undefined {
    return this.#items.get(id)?.item;
  }

  /** Adds an item at the end, or replaces it where it is. */
  set(id: string, item: T): void {
    this.put(id, item, this.#items.get(id)?.place ?? this.#place + 1);
  }

  /** Puts an item at a place it had before. */
  put(id: string, item: T, place: number): void {
    if (this.#items.get(id)?.place !== place) this.#order.push({ id, place });
    this.#items.set(id, { item, place });
    this.#place = Math.max(this.#place, place);
  }

  delete(id: string): void {
    this.#items.delete(id);
  }

  oldest(): string | undefined {
    for (; this.#first < this.#order.length; this.#first++) {
      const { id, place } = this.#order[this.#first] as { id: string; place: number };
      if (this.#items.get(id)?.place === place) break;
    }
    if (this.#first > this.#items.size + 64) {
      this.#order = this.#order.slice(this.#first);
      this.#first = 0;
    }
    return this.#order[this.#first]?.id;
  }

  ids(): string[] {
    return [...this.#items.keys()];
  }

  values(): T[] {
    return Array.from(this.#items.values(), ({ item }) => item);
  }

  places(): number[] {
    return Array.from(this.#items.values(), ({ place }) => place);
  }

  /** Those that fit, newest first; undefined for a cursor that is none. */
  page({ limit, cursor }: PageQuery, fits: (item: T) => boolean): Page<T> | undefined {
    const before = cursor === undefined ? Number.POSITIVE_INFINITY : placeIn(cursor);
    if (before === undefined) return undefined;
    const all = [...this.#items.values()].reverse().filter(({ item, place }) => place < before && fits(item));
    const shown = all.slice(0, limit);
    const last = shown.at(-1);
    return { items: shown.map(({ item }) => item), ...(last && all.length > limit && { cursor: cursorOf(last.place) }) };
  }
}

const cursorOf = (place: number) => `c${place.toString(36)}`;

const placeIn = (cursor: string) => (/^c[0-9a-z]{1,10}$/.test(cursor) ? Number.parseInt(cursor.slice(1), 36) : undefined);
