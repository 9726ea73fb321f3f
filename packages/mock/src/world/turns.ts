/** Lets one thing happen at a time, in the order in which they come. */
export class Turns {
  #taken = false;
  readonly #waiting: (() => void)[] = [];

  /** Resolves when everything that came before has passed its turn on. */
  take(): Promise<void> {
    if (this.#taken) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
    return Promise.resolve();
  }

  /** For whoever has the turn. */
  pass(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken = false;
  }

  /** Resolves when nothing is going on. */
  async idle(): Promise<void> {
    await this.take();
    this.pass();
  }
}
