import type { OutboxRow } from "../ports/store.ts";

interface Entry {
  readonly row: OutboxRow;
  /** Rows due at the same moment are handed out in the order they were written. */
  readonly order: number;
}

const isEarlier = (one: Entry, other: Entry) =>
  one.row.dueAt < other.row.dueAt || (one.row.dueAt === other.row.dueAt && one.order < other.order);

/** Rows by when they are due: a binary heap, in which rows that were moved or settled stay behind until they come up. */
export class Outbox {
  #rows = new Map<string, OutboxRow>();
  #heap: Entry[] = [];
  #order = 0;

  /** How many entries the heap has, dead ones too. */
  get entries(): number {
    return this.#heap.length;
  }

  put(row: OutboxRow): void {
    this.#rows.set(row.id, row);
    this.#push({ row, order: this.#order++ });
    // Far more dead entries than living ones would be a leak.
    if (this.#heap.length > 2 * this.#rows.size + 64) this.#rebuild();
  }

  delete(id: string): void {
    this.#rows.delete(id);
  }

  /** All rows, earliest first. */
  rows(): OutboxRow[] {
    this.#rebuild();
    return [...this.#heap].sort((one, other) => (isEarlier(one, other) ? -1 : 1)).map(({ row }) => row);
  }

  nextDue(): number | undefined {
    this.#dropDead();
    return this.#heap[0]?.row.dueAt;
  }

  claim(now: number, limit: number, leaseMs: number): OutboxRow[] {
    const claimed: OutboxRow[] = [];
    while (claimed.length < limit && (this.nextDue() ?? Number.POSITIVE_INFINITY) <= now) {
      const { row } = this.#pop() as Entry;
      claimed.push(row);
      this.put({ ...row, dueAt: now + leaseMs, attempt: row.attempt + 1 });
    }
    return claimed;
  }

  #isDead({ row }: Entry): boolean {
    return this.#rows.get(row.id) !== row;
  }

  #dropDead(): void {
    while (this.#heap[0] && this.#isDead(this.#heap[0])) this.#pop();
  }

  #rebuild(): void {
    const living = this.#heap.filter((entry) => !this.#isDead(entry));
    this.#heap = [];
    for (const entry of living) this.#push(entry);
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] as Entry;
      if (!isEarlier(entry, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = entry;
  }

  #pop(): Entry | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isEarlier(heap[child + 1] as Entry, heap[child] as Entry)) child++;
      if (!isEarlier(heap[child] as Entry, last)) break;
      heap[at] = heap[child] as Entry;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}
