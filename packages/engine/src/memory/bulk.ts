import type { Json } from "../json.ts";

/** Together the large inputs take about this many bytes at most. */
const mostBytes = 256_000_000;
/** Smaller inputs are not counted: the number of tasks bounds them. */
const large = 50_000;
/** What a value takes besides its text. */
const perValue = 16;

/** Tasks whose inputs carry whole files, oldest first: a bound for the number of tasks is none for those. */
export class Bulk {
  readonly #bytes = new Map<string, number>();
  #sum = 0;

  add(id: string, input: Json): void {
    const bytes = bytesOf(input);
    if (bytes < large) return;
    this.#bytes.set(id, bytes);
    this.#sum += bytes;
  }

  delete(id: string): void {
    this.#sum -= this.#bytes.get(id) ?? 0;
    this.#bytes.delete(id);
  }

  /** The task that has to make room, where one has to. The newest stays, however large. */
  excess(): string | undefined {
    if (this.#sum <= mostBytes || this.#bytes.size === 1) return undefined;
    const [oldest] = this.#bytes.keys();
    return oldest;
  }
}

/** Roughly what a JSON value takes in memory. */
function bytesOf(value: unknown): number {
  if (typeof value === "string") return perValue + value.length;
  let bytes = perValue;
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) bytes += bytesOf(inner);
  return bytes;
}
