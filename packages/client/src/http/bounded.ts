import { AbortError, TimeoutError } from "../errors/errors.ts";
import type { TasksError } from "../errors/tasks-error.ts";

/** Who is working on what, told by every error on the way. */
interface Context {
  readonly taskId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** What may end a piece of work before it is done. */
export interface Bounds extends Context {
  readonly signal?: AbortSignal | undefined;
  /** When the whole of it must be done, in milliseconds of `performance.now()`. */
  readonly deadlineAt?: number | undefined;
}

/** Longer timers fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs work that is over the moment the signal aborts or time is up, whatever the work itself does then. No timer and no listener
 * outlives it.
 */
export async function bounded<T>(
  what: string,
  { signal, deadlineAt = Infinity, timeoutMs = Infinity, taskId, idempotencyKey }: Bounds & { readonly timeoutMs?: number | undefined },
  work: (signal: AbortSignal) => Promise<T>,
  /** What the error is to tell besides. Asked when it is over too early. */
  more?: () => object,
): Promise<T> {
  const details = <C extends string>(code: C) => ({ code, taskId, idempotencyKey, ...more?.() });
  const aborted = () => new AbortError(`${what} was aborted.${resume(taskId)}`, { ...details("aborted"), cause: signal?.reason });
  if (signal?.aborted) throw aborted();

  const left = deadlineAt - performance.now();
  const timeUp = () =>
    left <= timeoutMs
      ? new TimeoutError(`${what} was not done by the deadline.${resume(taskId)}`, details("deadline_exceeded"))
      : new TimeoutError(`${what} was not answered within ${timeoutMs} ms (timeoutMs).`, details("request_timeout"));
  if (left <= 0) throw timeUp();

  const controller = new AbortController();
  let end!: (error: TasksError) => void;
  const over = new Promise<never>((_, reject) => {
    end = (error) => {
      reject(error);
      controller.abort(error);
    };
  });
  const onAbort = () => end(aborted());
  signal?.addEventListener("abort", onAbort);
  const ms = Math.min(left, timeoutMs);
  const timer = ms > longestTimer ? undefined : setTimeout(() => end(timeUp()), ms);
  try {
    return await Promise.race([work(controller.signal), over]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

const resume = (taskId: string | undefined) =>
  taskId === undefined
    ? ""
    : ` A task that runs goes on, and is paid for: client.task(${JSON.stringify(taskId)}).wait() takes it up again.`;

/** Waits, unless the signal aborts or the deadline comes first. */
export function sleep(what: string, bounds: Bounds, ms: number, more?: () => object): Promise<void> {
  return bounded(
    what,
    // A request's own limit does not count here.
    { ...bounds, timeoutMs: undefined },
    (signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.min(ms, longestTimer));
        signal.addEventListener("abort", () => clearTimeout(timer));
      }),
    more,
  );
}
