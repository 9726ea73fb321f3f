import type { Page, PageQuery } from "../ports/store.ts";

interface Entry<T> {
  readonly id: string;
  item: T;
  readonly place: number;
  older: Entry<T> | undefined;
  newer: Entry<T> | undefined;
}

/**
 * Items by id in the order they came, each with its place, so that a page can go on behind an item that is gone. They are
 * linked, because a map that loses its first item again and again walks over all that are gone to find the next.
 */
export class Shelf<T> {
  readonly #entries = new Map<string, Entry<T>>();
  #oldest: Entry<T> | undefined;
  #newest: Entry<T> | undefined;

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): T | undefined {
    return this.#entries.get(id)?.item;
  }

  /** Adds an item at the end, or replaces it where it is. */
  set(id: string, item: T): void {
    const entry = this.#entries.get(id);
    if (entry) entry.item = item;
    else this.append(id, item, (this.#newest?.place ?? 0) + 1);
  }

  /** Adds a new item at the end, at a place beyond all others. */
  append(id: string, item: T, place: number): void {
    const entry: Entry<T> = { id, item, place, older: this.#newest, newer: undefined };
    if (this.#newest) this.#newest.newer = entry;
    else this.#oldest = entry;
    this.#newest = entry;
    this.#entries.set(id, entry);
  }

  delete(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    if (entry.older) entry.older.newer = entry.newer;
    else this.#oldest = entry.newer;
    if (entry.newer) entry.newer.older = entry.older;
    else this.#newest = entry.older;
  }

  oldest(): string | undefined {
    return this.#oldest?.id;
  }

  ids(): string[] {
    return Array.from(this.#oldestFirst(), ({ id }) => id);
  }

  values(): T[] {
    return Array.from(this.#oldestFirst(), ({ item }) => item);
  }

  places(): number[] {
    return Array.from(this.#oldestFirst(), ({ place }) => place);
  }

  /** Those that fit, newest first; undefined for a cursor that is none. */
  page({ limit, cursor }: PageQuery, fits: (item: T) => boolean): Page<T> | undefined {
    const before = cursor === undefined ? Number.POSITIVE_INFINITY : placeIn(cursor);
    if (before === undefined) return undefined;
    const items: T[] = [];
    let last = before;
    for (let entry = this.#newest; entry; entry = entry.older) {
      if (entry.place >= before || !fits(entry.item)) continue;
      if (items.length === limit) return { items, cursor: cursorOf(last) };
      items.push(entry.item);
      last = entry.place;
    }
    return { items };
  }

  *#oldestFirst(): Generator<Entry<T>> {
    for (let entry = this.#oldest; entry; entry = entry.newer) yield entry;
  }
}

const cursorOf = (place: number) => `c${place.toString(36)}`;

const placeIn = (cursor: string) => (/^c[0-9a-z]{1,10}$/.test(cursor) ? Number.parseInt(cursor.slice(1), 36) : undefined);
