/** Those who wait for a task to change. */
export class Watchers {
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Resolves at the next change of the task, or when the signal aborts. */
  change(id: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(id) ?? new Set();
      const done = () => {
        waiting.delete(done);
        if (waiting.size === 0) this.#waiting.delete(id);
        signal.removeEventListener("abort", done);
        resolve();
      };
      this.#waiting.set(id, waiting.add(done));
      signal.addEventListener("abort", done);
      if (signal.aborted) done();
    });
  }

  wake(id: string): void {
    for (const done of this.#waiting.get(id) ?? []) done();
  }
}
