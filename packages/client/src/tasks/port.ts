import type { FailureReason } from "../errors/errors.ts";
import type { Bounds } from "../http/bounded.ts";
import type { RetryOptions } from "../http/retry.ts";

/** What every call takes. */
export interface CallOptions {
  /** Ends the call at once. One that has aborted already sends nothing. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one request and its answer. */
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
}

/** A call inside a longer wait. */
export type BoundCall = CallOptions & Bounds;

/** What a surface's envelope says of a task, in common words. */
export interface TaskState {
  readonly status: string;
  readonly progress?: unknown;
  /** Whether it is final. */
  readonly ended: boolean;
  /** Why it has failed, if it has. */
  readonly failure?: { readonly code: string; readonly message: string; readonly reason: FailureReason } | undefined;
}

/** One task on one surface of a server. */
export interface TaskPort<T> {
  readonly get: (options: BoundCall) => Promise<T>;
  readonly stateOf: (task: T) => TaskState;
  /** The task out of the JSON that shows it. */
  readonly read: (json: unknown) => T | undefined;
  /** Ends the task. Absent: the surface has no such thing. */
  readonly cancel?: (options: BoundCall) => Promise<T>;
  /** A stream of its states; undefined where the server has none. */
  readonly events?: (lastId: string | undefined, options: BoundCall) => Promise<ReadableStream<Uint8Array> | undefined>;
}
