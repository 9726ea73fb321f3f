const seconds = 1000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

/** How long to wait before each attempt, in milliseconds: the ten attempts of Standard Webhooks, over 75 hours and 35 minutes. */
export const retrySchedule: readonly number[] = [
  0,
  5 * seconds,
  5 * minutes,
  30 * minutes,
  2 * hours,
  5 * hours,
  10 * hours,
  14 * hours,
  20 * hours,
  24 * hours,
];

/** The longest that a receiver's `Retry-After` can put an attempt off. */
const longestRetryAfter = 24 * hours;

export interface DelayOptions {
  /** Milliseconds before each attempt. Default `retrySchedule`. */
  readonly schedule?: readonly number[];
  /** What the receiver asked for: the delay is not shorter, up to 24 hours. */
  readonly retryAfterMs?: number | undefined;
  /** A number from 0 to 1 that lengthens the delay by up to a tenth, so that many deliveries do not return at once. Default: none. */
  readonly jitter?: () => number;
}

/**
 * Milliseconds from a failed attempt to the next one; undefined when it was the last. Attempts count from 1, and after
 * attempt 0 stands the delay before the first.
 */
export function nextDelay(
  attempt: number,
  { schedule = retrySchedule, retryAfterMs = 0, jitter = () => 0 }: DelayOptions = {},
): number | undefined {
  const delay = schedule[attempt];
  if (delay === undefined) return undefined;
  return Math.max(Math.round(delay * (1 + 0.1 * jitter())), Math.min(retryAfterMs, longestRetryAfter));
}
