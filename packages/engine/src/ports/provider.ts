import type { Awaitable } from "../json.ts";
import type { Output, Task, TaskUsage } from "../task/task.ts";
import type { UploadedFile } from "./assets.ts";

/** What a provider says of a job. */
export type Report =
  | {
      readonly state: "queued" | "running";
      /** The provider's own name of the job. */
      readonly reference?: string;
      /** How long the work is expected to take from its start, in milliseconds. */
      readonly expectedMs?: number;
      /** When to ask again, in milliseconds since 1970. Absent: as the engine sees fit. */
      readonly pollAt?: number;
    }
  | { readonly state: "completed"; readonly output: Output; readonly usage: TaskUsage }
  | { readonly state: "failed"; readonly reason: "failed" | "moderated"; readonly message: string };

/** A piece of an answer that is made while the caller waits. */
export type Piece = { readonly text: string } | { readonly report: Extract<Report, { state: "completed" | "failed" }> };

/**
 * Thrown by `submit` when the provider certainly did not take the job. Any other error leaves that open, and the engine
 * then asks instead of sending again.
 */
export class NotTakenError extends Error {
  override readonly name = "NotTakenError";
  /** When it may be tried again, in milliseconds since 1970; undefined when it makes no sense. */
  readonly retryAt: number | undefined;

  constructor(message: string, retryAt?: number) {
    super(message);
    this.retryAt = retryAt;
  }
}

/** Whoever does the work. */
export interface Provider {
  /** Submitting the same task twice does no harm, so a lost answer may simply be asked for again. */
  readonly repeatable?: boolean;
  /** When a new task is handed over, in milliseconds since 1970. Default: at once. */
  handOverAt?(task: Task): number;
  /** Hands a job over. `task.id` is the name to find it by, should the answer be lost. */
  submit(task: Task): Awaitable<Report>;
  /** Asks how the job stands. Without a `task.reference` the answer to `submit` was lost: undefined says that no such job exists. */
  poll(task: Task): Awaitable<Report | undefined>;
  /** Asks to stop; nobody waits for it. */
  cancel?(task: Task): Awaitable<void>;
  /** Reads a provider's own callback: which tasks it tells of, and what. */
  inbound?(request: Request): Awaitable<readonly { readonly task: string; readonly report: Report }[]>;
  /** Answers while the caller waits (direct surface). The last piece is the report. */
  respond?(task: Task, files: Readonly<Record<string, UploadedFile>>, signal: AbortSignal): AsyncIterable<Piece>;
}

/** The providers, and which of them takes what. */
export interface Providers {
  /** Name of the provider for a model, kept with the task. */
  choose(task: Pick<Task, "surface" | "model" | "key">): string;
  get(name: string): Provider | undefined;
}
