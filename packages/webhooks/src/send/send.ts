/** One HTTP POST that a `Send` is asked to make. */
export interface SendRequest {
  readonly url: string;
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The deadline for all of it: name look-up, connection, answer. */
  readonly timeoutMs: number;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** What of an answer matters to a sender; the body does not. */
export interface SendResponse {
  readonly status: number;
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Makes one POST without following redirects. Rejects with a `BlockedError` when the target may not be called, with any other
 * error when it could not be reached.
 */
export type Send = (request: SendRequest) => Promise<SendResponse>;
