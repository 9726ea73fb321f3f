import type { Awaitable } from "../json.ts";

/** A callback on its way. Id and body stay the same over all attempts. */
export interface Message {
  /** Names the message; receivers tell repeats by it. */
  readonly id: string;
  readonly task: string;
  readonly event: string;
  readonly url: string;
  readonly body: string;
}

/** How one attempt went. */
export interface Attempt {
  readonly at: number;
  readonly result: "delivered" | "failed" | "gone" | "blocked";
  readonly status?: number;
  readonly error?: string;
}

/** Carries callbacks out of the house. */
export interface Courier {
  /**
   * Makes one attempt (1 is the first) and says when to try again; without `retryAt` that was the last one. Must not throw.
   */
  send(message: Message, attempt: number): Awaitable<Attempt & { readonly retryAt?: number }>;
  /** Why an address cannot be a callback address, told at submission; undefined where it can. */
  refuse?(url: string): Awaitable<string | undefined>;
}
