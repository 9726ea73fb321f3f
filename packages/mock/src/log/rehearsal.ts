import type { Task } from "@gentasks/engine";
import type { Outcome } from "@gentasks/webhooks";
import { Turns } from "../world/turns.ts";
import type { Witness } from "../world/witness.ts";
import { Gates } from "./gates.ts";

/** Stands in a session where the recorder stood, and lets everything go on only when the log says that it did. */
export class Rehearsal implements Witness {
  readonly turns = new Turns();
  #attempts = 0;
  readonly #outcomes = new Map<number, (outcome: Outcome) => void>();
  readonly #ends = new Gates();
  readonly #streams = new Map<string, Response>();

  row(): void {}
  change(): void {}

  async attempt(): Promise<Outcome> {
    const number = ++this.#attempts;
    this.turns.pass();
    const outcome = await new Promise<Outcome>((resolve) => this.#outcomes.set(number, resolve));
    await this.turns.take();
    return outcome;
  }

  async streamEnd({ id }: Task): Promise<void> {
    await this.#ends.passed(id);
    await this.turns.take();
    setTimeout(() => this.turns.pass());
  }

  /** Tells how an attempt ended; false where none is under way. */
  tell(attempt: number, outcome: Outcome): boolean {
    const resolve = this.#outcomes.get(attempt);
    this.#outcomes.delete(attempt);
    resolve?.(outcome);
    return resolve !== undefined;
  }

  /** Keeps a streamed answer until its end comes up. */
  hold(task: string, response: Response): void {
    this.#streams.set(task, response);
  }

  /** Reads a streamed answer to its end, or leaves it as its reader did. */
  async end(task: string, complete: boolean): Promise<void> {
    this.#ends.open(task);
    const response = this.#streams.get(task);
    this.#streams.delete(task);
    // A stream that breaks off broke off before.
    if (complete) await response?.text().catch(() => {});
    else await response?.body?.cancel();
    await this.rest();
  }

  /** Resolves when all that was set going has come to rest, or waits for a later entry. */
  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await this.turns.idle();
  }
}
