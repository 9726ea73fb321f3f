import type { Message, OutboxRow, Task } from "@gentasks/engine";
import type { Outcome } from "@gentasks/webhooks";
import type { Change } from "./change.ts";
import type { Turns } from "./turns.ts";

/**
 * Sees everything that happens in a session, and has it happen one thing after the other, so that it can happen again in the same
 * order. Whoever has the turn tells of what they do.
 */
export interface Witness {
  readonly turns: Turns;
  /** The outbox was asked for a row that is due, and what it gave. */
  row(row: OutboxRow | undefined, at: number): void;
  /** The session is changed from outside. */
  change(change: Change, at: number): void;
  /** A callback is to be delivered. How that ends is up to its receiver; the turn passes on meanwhile. */
  attempt(message: Message, make: () => Promise<Outcome>): Promise<Outcome>;
  /** A streamed answer ends its task, after this has resolved: by its report where it is complete, or because its reader has left. */
  streamEnd(task: Task, complete: boolean): Promise<void>;
}
