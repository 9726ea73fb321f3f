import type { Fetch } from "./fetch.ts";

/** The service behind the proxy did not answer. The message is a title, the detail says what was tried and what to do. */
export class UpstreamError extends Error {
  override readonly name = "UpstreamError";
  readonly status: 502 | 504;
  readonly detail: string;

  constructor(status: 502 | 504, message: string, detail: string, cause: unknown) {
    super(message, { cause });
    this.status = status;
    this.detail = detail;
  }
}

/** Headers that belong to one connection and are not passed on, besides those that `Connection` names. */
const hopByHop = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Sends requests on to a base address. Rejects with an `UpstreamError` when no answer begins within so many milliseconds. */
export function createForward(base: string, fetch: typeof globalThis.fetch, timeout: number): Fetch {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), timeout);
    try {
      const response = await fetch(base + pathname + search, {
        method: request.method,
        headers: requestHeaders(request.headers),
        // Whole, with its length: not every service takes a body in chunks.
        ...(request.body && { body: await request.arrayBuffer() }),
        redirect: "manual",
        signal: AbortSignal.any([request.signal, late.signal]),
      });
      const { status, statusText } = response;
      return new Response(response.body, { status, statusText, headers: responseHeaders(response) });
    } catch (error) {
      const what = `${request.method} ${base}${pathname}`;
      if (late.signal.aborted) {
        const detail = `${what} had no answer after ${timeout} ms. Try again, or look at what the service is doing.`;
        throw new UpstreamError(504, "The upstream does not answer", detail, error);
      }
      const detail = `${what} failed: ${reason(error)}. Start the service, or name another one as the upstream.`;
      throw new UpstreamError(502, "The upstream cannot be reached", detail, error);
    } finally {
      clearTimeout(timer);
    }
  };
}

function requestHeaders(headers: Headers): Headers {
  const passed = withoutHops(headers);
  // Both are of the connection to the upstream, and fetch sets them.
  passed.delete("host");
  passed.delete("content-length");
  // What fetch would unpack could not be handed back as it came.
  passed.set("accept-encoding", "identity");
  return passed;
}

function responseHeaders({ headers }: Response): Headers {
  const passed = withoutHops(headers);
  if (!passed.has("content-encoding")) return passed;
  // An upstream that packs all the same: fetch has unpacked it.
  passed.delete("content-encoding");
  passed.delete("content-length");
  return passed;
}

function withoutHops(headers: Headers): Headers {
  const passed = new Headers(headers);
  const named = headers.get("connection")?.split(",") ?? [];
  for (const name of [...hopByHop, ...named.map((each) => each.trim())]) if (/^[\w-]+$/.test(name)) passed.delete(name);
  return passed;
}

/** What fetch keeps in the cause: its own message is "fetch failed". */
function reason(error: unknown): string {
  const { cause, message } = error as Error & { cause?: Error & { code?: string } };
  return cause?.message || cause?.code || message;
}
