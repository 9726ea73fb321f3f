import { type DeliverOptions, deliver, hostOf, type Message } from "./deliver.ts";
import type { Outcome } from "./outcome.ts";
import { createHostLimit } from "./per-host.ts";
import { nextDelay } from "./schedule.ts";

export interface SenderOptions extends DeliverOptions {
  /** Milliseconds before each attempt. Default `retrySchedule`. */
  readonly schedule?: readonly number[];
  /** A number from 0 to 1 that lengthens delays by up to a tenth. Default `Math.random`. */
  readonly jitter?: () => number;
  /** How many attempts go to one host at once; the others wait, and are signed when it is their turn. Default 4. */
  readonly perHost?: number;
  /** Told of every attempt when it is over, for a log. */
  readonly onAttempt?: (attempt: Attempt) => void;
}

/** One attempt to deliver a message. Holds nothing secret. */
export interface Attempt extends Outcome {
  /** The message's id. */
  readonly id: string;
  readonly host: string;
  /** Counts from 1. */
  readonly number: number;
  /** When it began, in milliseconds. */
  readonly at: number;
  readonly durationMs: number;
  /** When to make the next one, in milliseconds; undefined when there is none: delivered, given up, or not wanted. */
  readonly retryAt: number | undefined;
}

export interface Sender {
  /** Makes attempt `number` (from 1) now, or as soon as the host has room. Never rejects. */
  attempt(message: Message, number: number): Promise<Attempt>;
}

/**
 * Delivers for a host that keeps the messages: it calls `attempt` when one is due, and stores `retryAt` of what comes back. Throws at
 * options that could not work.
 */
export function createSender(options: SenderOptions): Sender {
  const { now, schedule, jitter = Math.random, perHost = 4, onAttempt } = options;
  if (!Number.isInteger(perHost) || perHost < 1) throw new Error(`perHost must be a whole number from 1 (got ${perHost}).`);
  const limited = createHostLimit(perHost);

  return {
    async attempt(message, number) {
      const host = hostOf(message.url);
      const attempt = await limited(host, async (): Promise<Attempt> => {
        const at = now();
        const outcome = await deliver(message, options);
        const ended = now();
        const retryAt = retryAtOf(outcome, number, ended, { jitter, ...(schedule && { schedule }) });
        return { id: message.id, host, number, at, durationMs: ended - at, ...outcome, retryAt };
      });
      try {
        onAttempt?.(attempt);
      } catch (error) {
        // A log that fails must not lose what became of the attempt.
        console.error(error);
      }
      return attempt;
    },
  };
}

/** When an attempt that ended so at `now` is to be followed by another one, in milliseconds; undefined when by none. */
export function retryAtOf(
  { result, retryAfterMs }: Outcome,
  number: number,
  now: number,
  options: Pick<SenderOptions, "schedule" | "jitter"> = {},
): number | undefined {
  const delay = result === "failed" ? nextDelay(number, { ...options, retryAfterMs }) : undefined;
  return delay === undefined ? undefined : now + delay;
}
