import type { Page, PageQuery } from "../ports/store.ts";

/** Items by id in the order they came, each with its place, so that a page can go on behind an item that is gone. */
export class Shelf<T> {
  readonly #items = new Map<string, { readonly item: T; readonly place: number }>();
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
    this.#items.set(id, { item, place });
    this.#place = Math.max(this.#place, place);
  }

  delete(id: string): void {
    this.#items.delete(id);
  }

  oldest(): string | undefined {
    const [id] = this.#items.keys();
    return id;
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
