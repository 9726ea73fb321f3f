import { createSender, generateSecret, type Send, type Sender } from "@gentasks/webhooks";
import { type Faults, mustBeRefused } from "./faults.ts";
import type { EventMessage } from "./message.ts";

/** One post of an event, and what came back. */
export interface Post {
  readonly message: EventMessage;
  /** Counts from 1. */
  readonly number: number;
  /** The receiver's HTTP status, when it answered. */
  readonly status: number | undefined;
  readonly durationMs: number;
  /** The beginning of what it answered, or why it could not be reached. */
  readonly said: string;
  /** Whether that is what a receiver should do with this event. */
  readonly isRight: boolean;
  /** Milliseconds until it is posted again; undefined when it is not. */
  readonly retryInMs: number | undefined;
}

export interface ForwarderOptions {
  readonly url: string;
  readonly secret: string;
  readonly faults: Faults;
  /** Milliseconds before each attempt. One attempt: `[0]`. */
  readonly schedule: readonly number[];
  readonly onPost: (post: Post) => void;
  readonly signal?: AbortSignal;
}

const hour = 3_600_000;
/** Long enough for the next event to come first. */
const overtakenMs = 1500;

/** Posts signed events to a local server, with the faults that were asked for, and again where it should be tried again. */
export function createForwarder({ url, secret, faults, schedule, onPost, signal = new AbortController().signal }: ForwarderOptions) {
  const answers = new Map<string, string>();
  const sender = createSender({
    secrets: secretsOf(secret, faults),
    now: () => Date.now() - (faults.oldTimestamp ? hour : 0),
    send: sendTo(answers, signal),
    schedule,
    jitter: () => 0,
    // The order in which they are posted is the order in which they arrive.
    perHost: 1,
  });
  let count = 0;

  return {
    /** Posts an event until it is taken, refused for good or no more attempts are left. */
    async post(message: EventMessage): Promise<void> {
      const heldMs = faults.delayMs + (faults.reorder && count++ % 2 === 0 ? overtakenMs : 0);
      await pause(heldMs, signal);
      const copies = faults.duplicate ? 2 : 1;
      await Promise.all(Array.from({ length: copies }, () => attempts(sender, message)));
    },
  };

  async function attempts(sender: Sender, message: EventMessage): Promise<void> {
    for (let number = 1; !signal.aborted; number++) {
      const { result, status, error, durationMs, retryAt, at } = await sender.attempt({ id: message.id, url, body: message.body }, number);
      if (signal.aborted) return;
      const isRefused = status !== undefined && status >= 400 && status < 500;
      const isRight = mustBeRefused(faults) ? isRefused : result === "delivered";
      // What is meant to be refused is not tried again when it was.
      const retryInMs = isRight || retryAt === undefined ? undefined : retryAt - at - durationMs;
      onPost({ message, number, status, durationMs, said: answers.get(message.id) ?? error ?? "", isRight, retryInMs });
      if (retryInMs === undefined) return;
      await pause(retryInMs, signal);
    }
  }
}

function secretsOf(secret: string, { badSignature, rotatedKey }: Faults): readonly string[] {
  if (badSignature) return [generateSecret()];
  return rotatedKey ? [generateSecret(), secret] : [secret];
}

/** Sends to the address that the user gave, wherever it is, and keeps the beginning of the answer. */
function sendTo(answers: Map<string, string>, stopped: AbortSignal): Send {
  return async ({ url, headers, body, signal }) => {
    const id = headers["webhook-id"] ?? "";
    answers.delete(id);
    const init = { method: "POST", headers, body: new Uint8Array(body), redirect: "manual" } as const;
    const response = await fetch(url, { ...init, signal: AbortSignal.any([stopped, ...(signal ? [signal] : [])]) });
    answers.set(id, (await response.text()).slice(0, 2000));
    return { status: response.status, headers: Object.fromEntries(response.headers) };
  };
}

const pause = (ms: number, signal: AbortSignal) =>
  ms <= 0 || signal.aborted
    ? undefined
    : new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          resolve();
        });
      });
