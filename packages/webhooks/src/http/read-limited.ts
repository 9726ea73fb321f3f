import { WebhookError } from "../webhook-error.ts";

/** A `Request` or `Response`, as far as reading its body goes. */
export interface HasBody {
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
  readonly bodyUsed: boolean;
}

export interface ReadOptions {
  readonly maxBytes: number;
  /** For the whole body, so that one sent drop by drop holds nothing up. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Reads a body to its end, to a limit or to a deadline, whichever comes first; then the rest is not read. */
export async function readLimited({ headers, body }: HasBody, { maxBytes, timeoutMs, signal }: ReadOptions): Promise<Uint8Array> {
  const tooLarge = () => new WebhookError("body_too_large", `The body has more than ${maxBytes} bytes.`);
  if (Number(headers.get("content-length")) > maxBytes) {
    body?.cancel().catch(() => {});
    throw tooLarge();
  }
  if (!body) return new Uint8Array();

  const reader = body.getReader();
  let stop: ((error: unknown) => void) | undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = reject;
  });
  const aborted = () => stop?.(new WebhookError("body_aborted", "The sender hung up before the body was complete."));
  const timer = setTimeout(() => stop?.(new WebhookError("body_timeout", `The body did not come within ${timeoutMs} ms.`)), timeoutMs);
  signal?.addEventListener("abort", aborted);
  try {
    if (signal?.aborted) aborted();
    return await Promise.race([readAll(reader, maxBytes, tooLarge), stopped]);
  } catch (error) {
    reader.cancel(error).catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", aborted);
  }
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number, tooLarge: () => Error): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause) => {
      throw new WebhookError("body_aborted", "The connection broke before the body was complete.", { cause });
    });
    if (done) return joined(chunks, length);
    chunks.push(value);
    length += value.length;
    if (length > maxBytes) throw tooLarge();
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
