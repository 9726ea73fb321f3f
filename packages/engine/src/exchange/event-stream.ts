interface StreamOptions {
  /** Resolves when a sign of life is due, or at once when the signal aborts. Absent: none are sent. */
  readonly beat?: (signal: AbortSignal) => Promise<void>;
  /** Aborts when the reader goes away. */
  readonly signal: AbortSignal;
}

export const eventHeaders = { "content-type": "text/event-stream", "cache-control": "no-store" } as const;

/**
 * Server-sent events as a body. The source is asked for events as they are read; its signal aborts when the reader has left, and
 * when all is sent.
 */
export function eventStream(
  source: (signal: AbortSignal) => AsyncIterable<string>,
  { beat, signal }: StreamOptions,
): ReadableStream<Uint8Array> {
  const over = new AbortController();
  const end = () => over.abort();
  signal.addEventListener("abort", end, { once: true, signal: over.signal });
  if (signal.aborted) end();
  const encoder = new TextEncoder();
  const events = source(over.signal)[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<string>> | undefined;
  let silence: Promise<undefined> | undefined;

  return new ReadableStream({
    async pull(controller) {
      next ??= events.next();
      if (beat) silence ??= quiet(beat, over.signal);
      try {
        const result = await (silence ? Promise.race([next, silence]) : next);
        if (result === undefined) {
          silence = undefined;
          // A comment: keeps proxies from closing a connection on which nothing happens.
          controller.enqueue(encoder.encode(":\n\n"));
        } else if (result.done) {
          end();
          controller.close();
        } else {
          next = undefined;
          controller.enqueue(encoder.encode(result.value));
        }
      } catch (error) {
        end();
        throw error;
      }
    },
    async cancel() {
      end();
      await events.return?.();
    },
  });
}

/** Resolves when a sign of life is due, and never once the stream is over. */
function quiet(beat: (signal: AbortSignal) => Promise<void>, over: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    beat(over).then(() => {
      if (!over.aborted) resolve(undefined);
    });
  });
}
