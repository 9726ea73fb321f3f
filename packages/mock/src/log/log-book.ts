import type { MockOptions } from "../options.ts";
import type { Log, LogEntry, LogHeader } from "./entries.ts";
import { headerOf } from "./header.ts";

const mostEntries = 10_000;
const mostCharacters = 64_000_000;

/** Keeps the latest entries of a log, and hands each on as it is written. */
export class LogBook {
  readonly #header: LogHeader;
  readonly #keep: boolean;
  readonly #onLine: ((line: string) => void) | undefined;
  #lines: string[] = [];
  #characters = 0;
  #complete = true;

  constructor(options: MockOptions) {
    this.#header = headerOf(options);
    this.#keep = options.log === true;
    this.#onLine = options.onLog;
    this.#onLine?.(JSON.stringify(this.#header));
  }

  write(entry: LogEntry): void {
    const line = JSON.stringify(entry);
    this.#onLine?.(line);
    if (!this.#keep) return;
    this.#lines.push(line);
    this.#characters += line.length;
    while (this.#lines.length > mostEntries || this.#characters > mostCharacters) {
      this.#characters -= (this.#lines.shift() as string).length;
      this.#complete = false;
    }
  }

  /** What is kept; undefined where nothing is. */
  read(): Log | undefined {
    if (!this.#keep) return undefined;
    return { complete: this.#complete, entries: [this.#header, ...this.#lines.map((line) => JSON.parse(line) as LogEntry)] };
  }
}
