import { AbortError, NotSupportedError, TaskFailedError } from "../errors/errors.ts";
import { merged } from "../http/retry.ts";
import type { PollOptions } from "../options.ts";
import type { BoundCall, CallOptions, TaskPort, TaskState } from "./port.ts";
import { hour, type WatchBounds, type WatchOptions, watch } from "./watch.ts";

export interface WaitOptions<T> extends WatchOptions {
  /** Told of each change, and waited for. What it throws ends the waiting. */
  readonly onUpdate?: ((task: T) => unknown) | undefined;
  /** Whether the task is cancelled at the server when the signal aborts. Default: false. */
  readonly cancelOnAbort?: boolean | undefined;
}

/** What one has of a task that was submitted: its id, and the ways to follow it. */
export interface TaskHandle<T, Done extends T = T> {
  readonly id: string;
  readonly model: string | undefined;
  /** How the task stood when it was last seen; undefined for one that was resumed and not yet read. */
  readonly snapshot: T | undefined;
  /** The key under which it was submitted. */
  readonly idempotencyKey: string | undefined;
  /** The server's name of the exchange that created it. */
  readonly requestId: string | undefined;
  /** Reads the task. */
  get(options?: CallOptions): Promise<T>;
  /** Its states as they change, each once, until it has ended; also a failed one. */
  watch(options?: WatchOptions): AsyncGenerator<T, void, undefined>;
  /** Waits for its end. Throws TaskFailedError when it failed, TimeoutError at the deadline, AbortError when the signal aborts. */
  wait(options?: WaitOptions<T>): Promise<Done>;
  /** What `client.task` takes, to be kept where another process finds it. */
  toJSON(): { id: string; model?: string };
}

/** A handle of a surface that can cancel. */
export interface CancellableHandle<T, Done extends T = T> extends TaskHandle<T, Done> {
  /** Ends the task and answers with how it stands then. Throws NotSupportedError where the server has no such thing. */
  cancel(options?: CallOptions): Promise<T>;
}

export interface Origin<T> {
  readonly id: string;
  readonly model?: string | undefined;
  readonly snapshot?: T | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly requestId?: string | undefined;
}

/** A handle on whichever surface the port is of. */
export function createHandle<T>(
  port: TaskPort<T>,
  { id, model, snapshot, idempotencyKey, requestId }: Origin<T>,
  defaults?: PollOptions,
): CancellableHandle<T> {
  const context = { taskId: id, idempotencyKey };
  const keep = (task: T) => (snapshot = task);
  const boundsOf = ({ deadlineMs = hour, ...options }: WatchOptions): WatchBounds => ({
    ...options,
    ...context,
    poll: merged(defaults, options.poll),
    deadlineAt: performance.now() + deadlineMs,
  });
  async function* follow(bounds: WatchBounds) {
    for await (const task of watch(port, snapshot, bounds)) yield keep(task);
  }
  const call = (options?: CallOptions): BoundCall => ({ ...options, ...context });

  return {
    id,
    model,
    idempotencyKey,
    requestId,
    get snapshot() {
      return snapshot;
    },
    get: async (options) => keep(await port.get(call(options))),
    watch: (options = {}) => follow(boundsOf(options)),
    async wait(options = {}) {
      try {
        for await (const task of follow(boundsOf(options))) await options.onUpdate?.(task);
      } catch (error) {
        // Not waited for: the caller has turned away.
        if (options.cancelOnAbort && AbortError.is(error))
          port.cancel?.({ ...context, deadlineAt: performance.now() + 10_000 }).catch(() => {});
        throw error;
      }
      const { failure } = port.stateOf(snapshot as T);
      if (failure) throw failedError(id, failure, { ...context, task: snapshot });
      return snapshot as T;
    },
    async cancel(options) {
      if (!port.cancel)
        throw new NotSupportedError(`Task ${id} cannot be cancelled: its surface has no such thing.`, {
          code: "not_supported",
          taskId: id,
        });
      return keep(await port.cancel(call(options)));
    },
    toJSON: () => ({ id, ...(model !== undefined && { model }) }),
  };
}

const words = { failed: "failed", cancelled: "was cancelled", expired: "was given up", moderated: "was refused by a safety filter" };

const failedError = (id: string, { code, message, reason }: NonNullable<TaskState["failure"]>, more: { readonly task: unknown }) =>
  new TaskFailedError(`Task ${id} ${words[reason]}: ${message}`, { code, reason, ...more });
