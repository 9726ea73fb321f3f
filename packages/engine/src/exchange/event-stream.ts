interface StreamOptions {
  /** Resolves when a sign of life is due. Absent: none are sent. */
  readonly beat?: (signal: AbortSignal) => Promise<void>;
  /** Aborts when the reader goes away. */
  readonly signal?: AbortSignal;
}

/** Server-sent events as a body. The source is asked for events as they are read, and told to stop when the reader leaves. */
export function eventStream(
  source: (signal: AbortSignal) => AsyncIterable<string>,
  { beat, signal }: StreamOptions = {},
): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  signal?.addEventListener("abort", () => gone.abort(), { once: true });
  const encoder = new TextEncoder();
  const events = source(gone.signal)[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<string>> | undefined;

  return new ReadableStream({
    async pull(controller) {
      next ??= events.next();
      const result = await (beat ? Promise.race([next, silence(beat, gone.signal)]) : next);
      if (result === undefined) {
        // A comment: keeps proxies from closing a connection on which nothing happens.
        controller.enqueue(encoder.encode(":\n\n"));
      } else if (result.done) {
        controller.close();
      } else {
        next = undefined;
        controller.enqueue(encoder.encode(result.value));
      }
    },
    async cancel() {
      gone.abort();
      await events.return?.();
    },
  });
}

/** Resolves when a sign of life is due, and never once the reader has gone. */
function silence(beat: (signal: AbortSignal) => Promise<void>, gone: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    beat(gone).then(() => {
      if (!gone.aborted) resolve(undefined);
    });
  });
}
