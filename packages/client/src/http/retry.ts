import { InvalidResponseError } from "../errors/errors.ts";
import { TasksError } from "../errors/tasks-error.ts";

/** When and how often a request is sent again. What the caller sets wins, everywhere. */
export interface RetryOptions {
  /** How often at most, after the first time. Default: 3. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds before the first retry, doubled each time, half of it left to chance. Default: 500. */
  readonly baseMs?: number | undefined;
  /** The longest of these pauses. Default: 8 000. A `Retry-After` of the server is waited for in any case. */
  readonly maxMs?: number | undefined;
  /** A server that asks for more than this is not waited for; the error has `retryAfterMs`. Default: 60 000. */
  readonly maxRetryAfterMs?: number | undefined;
  /**
   * Decides instead of the client, which sends again whatever is certain to have done nothing, and what is unclear only where that is
   * safe. `undefined` leaves it to the client. To answer true for a submission that may have arrived is to risk paying twice.
   */
  readonly retryOn?: ((error: TasksError, attempt: number) => boolean | undefined) | undefined;
}

/** Options over others; what is undefined in them counts as absent. */
export function merged<T extends object>(base: T | undefined, over: T | undefined): T {
  const all = { ...base } as T;
  for (const name in over) if (over[name] !== undefined) all[name] = over[name];
  return all;
}

/** Milliseconds until the next attempt, or undefined when there is to be none. */
export function pauseBefore(
  error: TasksError,
  attempt: number,
  /** Whether a request that may have been carried out may be sent again. */
  safe: boolean,
  { maxRetries = 3, baseMs = 500, maxMs = 8000, maxRetryAfterMs = 60_000, retryOn }: RetryOptions,
): number | undefined {
  const { retryAfterMs = 0 } = error;
  const wanted = retryOn?.(error, attempt) ?? (isRefused(error) || (safe && isUnclear(error, attempt)));
  if (!wanted || !(attempt <= maxRetries) || retryAfterMs > maxRetryAfterMs) return undefined;
  return Math.max(retryAfterMs, Math.min(maxMs, baseMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2));
}

/** Whether the server certainly did nothing. */
const isRefused = ({ code, status }: TasksError): boolean => code === "connection_refused" || status === 429;

/** Whether the failure is one that passes, and the request may have been carried out all the same. */
export const isUnclear = (error: TasksError, attempt = 1): boolean =>
  error.code === "request_timeout" ||
  error.code === "connection_lost" ||
  InvalidResponseError.is(error) ||
  isUnclearStatus(error.status) ||
  // The first attempt is still being worked on.
  (error.status === 409 && error.retryAfterMs !== undefined && attempt > 1);

/** Whether a server that answers so may have done what it was asked to: 501 is a plain no. */
export const isUnclearStatus = (status = 0): boolean => status === 408 || (status >= 500 && status !== 501);

/** Whether a failure is of the connection or the server rather than of what was asked for, so that one may ask again. */
export const mayPass = (error: unknown): boolean => !TasksError.is(error) || isRefused(error) || isUnclear(error);

/** What `Retry-After` says, in milliseconds: seconds, or a date by the server's own clock. */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  // Sent twice, it comes as a list.
  const seconds = /^[\d., ]+$/.test(text) ? Math.max(...text.split(",").map(Number)) : Number.NaN;
  if (!Number.isNaN(seconds)) return seconds * 1000;
  const ms = Date.parse(text) - (Date.parse(headers.get("date") ?? "") || Date.now());
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Faults of a connection that never came about, as Node, Bun and Deno tell them. */
const neverSent =
  /ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|bad port|client error \(Connect\)|[Cc]onnection refused/;

/** Whether a failed fetch is certain to have sent nothing. Browsers do not tell. */
export function wasNeverSent(error: unknown): boolean {
  const { code, message, cause, errors } = (error ?? {}) as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown[] };
  if (neverSent.test(`${code} ${message}`)) return true;
  return errors?.length ? errors.every((each) => each && wasNeverSent(each)) : cause ? wasNeverSent(cause) : false;
}
