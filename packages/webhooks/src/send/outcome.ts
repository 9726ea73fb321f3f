import { parseRetryAfter } from "./retry-after.ts";
import type { SendResponse } from "./send.ts";

/** How an attempt ended. */
export interface Outcome {
  /**
   * `delivered`: the receiver took it. `failed`: try again by the schedule. `gone`: the receiver wants no more attempts.
   * `blocked`: the target may not be called, and nothing was sent.
   */
  readonly result: "delivered" | "failed" | "gone" | "blocked";
  /** The receiver's HTTP status, when it answered. */
  readonly status?: number;
  /** Why it was not delivered: a sentence that names the host and nothing else of the URL. */
  readonly error?: string;
  /** How long the receiver asked to be left alone, in milliseconds. */
  readonly retryAfterMs?: number;
  /** With `gone`: it was said of this message alone (`webhook-delivery: abort-message`), not of the address (410). */
  readonly abort?: boolean;
}

/** The answers by which a receiver, or what stands before it, says that it is busy. */
const busy = [429, 502, 503, 504];

/** Reads a receiver's answer; `now` in milliseconds dates a `Retry-After`. */
export function outcomeOf({ status, headers }: SendResponse, host: string, now: number): Outcome {
  if (status >= 200 && status < 300) return { result: "delivered", status };
  const answered = `${host} answered ${status}`;
  if (status === 410) return { result: "gone", status, error: `${answered}: it takes no more callbacks at this address.` };
  if (headers["webhook-delivery"]?.trim().toLowerCase() === "abort-message") {
    return { result: "gone", status, abort: true, error: `${answered} and asked not to be sent this message again.` };
  }
  if (status >= 300 && status < 400) {
    return { result: "failed", status, error: `${answered}, and redirects are not followed; give the address that it leads to.` };
  }
  const retryAfterMs = busy.includes(status) ? parseRetryAfter(headers["retry-after"], now) : undefined;
  return { result: "failed", status, error: `${answered}.`, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}
