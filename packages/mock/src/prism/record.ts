import { bodyTaken, copyOf } from "./copy.ts";
import type { Exchange } from "./exchange.ts";
import type { Fetch } from "./fetch.ts";
import { toAsked, toPayload } from "./payload.ts";
import { scrubber } from "./secrets.ts";

export interface RecorderOptions {
  /** The service that answers. */
  readonly fetch: Fetch;
  /** Takes one line of JSON for each exchange, without the line end. */
  readonly sink: (line: string) => void;
  /** The time in milliseconds, to measure with. Default: `performance.now`. */
  readonly now?: () => number;
}

/** Headers that tell something of the answer itself; the rest is of the connection or of somebody's session. */
const kept =
  /^(content-(type|disposition|language|range)|accept-ranges|allow|etag|last-modified|location|retry-after|idempotency-.+|x-ratelimit-.+|x-request-id|x-spec-hash)$/;

/**
 * Passes exchanges through and writes each down, secrets removed, for `createReplay`. An exchange is written before its answer is
 * handed on, that of an event stream when the stream has ended.
 */
export function createRecorder({ fetch, sink, now = () => performance.now() }: RecorderOptions): Fetch {
  return async (request) => {
    const started = now();
    const clone = request.clone();
    const { answer, copy, live } = copyOf(await fetch(request));
    const written = bodyTaken(request, clone, copy)
      .then((body) => lineOf(request, body, copy, started))
      // What broke off is no exchange to play back; the caller meets the break in the answer itself.
      .catch(() => undefined)
      .then((line) => line && sink(line));
    if (!live) await written;
    return answer;
  };

  async function lineOf(request: Request, body: Uint8Array<ArrayBuffer> | undefined, response: Response, started: number): Promise<string> {
    const scrub = scrubber(request);
    const answered = await toPayload(new Uint8Array(await response.arrayBuffer()), response.headers, scrub);
    const exchange: Exchange = {
      ...(await toAsked(request, body, scrub)),
      status: response.status,
      headers: Object.fromEntries(
        [...response.headers].filter(([name]) => kept.test(name)).map(([name, value]) => [name, scrub.text(value)]),
      ),
      ...(answered && { response: answered }),
      ms: Math.round(now() - started),
    };
    return JSON.stringify(exchange);
  }
}
