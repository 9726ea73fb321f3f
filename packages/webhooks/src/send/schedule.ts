/** How long to wait before each attempt, in milliseconds: the ten attempts of Standard Webhooks, over 75 hours and 35 minutes. */
export const retrySchedule: readonly number[] = [
  0,
  5000,
  300_000, // 5 minutes
  1_800_000, // 30 minutes
  7_200_000, // 2 hours
  18_000_000, // 5 hours
  36_000_000, // 10 hours
  50_400_000, // 14 hours
  72_000_000, // 20 hours
  86_400_000, // 24 hours
];

/** The longest that a receiver's `Retry-After` can put an attempt off. */
const longestRetryAfter = 86_400_000;

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
