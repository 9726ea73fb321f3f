import type { WebhookErrorCode } from "../../../src/index.ts";
import { genuine, text } from "../genuine.ts";

/** What only a handler meets: the request around the bytes. */
export interface RequestRow {
  readonly what: string;
  readonly code: WebhookErrorCode;
  readonly status: number;
  readonly make: () => Request | Promise<Request>;
}

export const limit = 4096;
export const address = "http://localhost/webhooks";

const request = (init: RequestInit & { duplex?: "half" }, headers: Readonly<Record<string, string>> = {}) =>
  new Request(address, { method: "POST", body: text, ...init, headers: { ...genuine().headers, ...headers } });

const streamOf = (...chunks: (string | Uint8Array)[]) =>
  ReadableStream.from(chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk))) as ReadableStream<Uint8Array>;

const long = genuine({ body: JSON.stringify({ ...JSON.parse(text), more: "x".repeat(limit) }) });
const longRequest = (init: object, headers = {}) => request({ ...init }, { ...long.headers, ...headers });

const method = (name: string): RequestRow => ({
  what: name,
  code: "method_not_allowed",
  status: 405,
  make: () => request(name === "GET" || name === "HEAD" ? { method: name, body: null } : { method: name }),
});

const row = (what: string, code: WebhookErrorCode, status: number, make: RequestRow["make"]): RequestRow => ({ what, code, status, make });

export const requestRows: RequestRow[] = [
  ...["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "post2"].map(method),
  row("a long body with its length", "body_too_large", 413, () =>
    longRequest({ body: long.body }, { "content-length": String(long.body.length) }),
  ),
  row("a long body without its length", "body_too_large", 413, () => longRequest({ body: streamOf(long.body), duplex: "half" })),
  row("a long body in small pieces", "body_too_large", 413, () =>
    longRequest({ body: streamOf(...((long.body as string).match(/.{1,7}/gs) ?? [])), duplex: "half" }),
  ),
  row("a long body with a short length", "body_too_large", 413, () =>
    longRequest({ body: streamOf(long.body), duplex: "half" }, { "content-length": "10" }),
  ),
  row("a long body with a length that is no number", "body_too_large", 413, () =>
    longRequest({ body: streamOf(long.body), duplex: "half" }, { "content-length": "ten" }),
  ),
  row("a long body with a negative length", "body_too_large", 413, () =>
    longRequest({ body: streamOf(long.body), duplex: "half" }, { "content-length": "-1" }),
  ),
  row("a short body that says it is long", "body_too_large", 413, () => request({}, { "content-length": String(limit + 1) })),
  row("a body compressed with gzip", "unsupported_encoding", 415, async () => {
    const zipped = new Response(text).body?.pipeThrough(new CompressionStream("gzip"));
    return request({ body: await new Response(zipped).arrayBuffer() }, { "content-encoding": "gzip" });
  }),
  row("a body that somebody has read", "body_consumed", 500, async () => {
    const read = request({});
    await read.json();
    return read;
  }),
  row("a body that somebody is reading", "body_consumed", 500, () => {
    const locked = request({});
    locked.body?.getReader();
    return locked;
  }),
  row("a body that breaks off", "body_aborted", 400, () => {
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(Buffer.from(text)),
      pull: (controller) => controller.error("reset"),
    });
    return request({ body: broken, duplex: "half" });
  }),
  row("a body that ends before its length", "body_aborted", 400, () => request({}, { "content-length": String(text.length + 1) })),
  row("a sender that has hung up", "body_aborted", 400, () => request({ signal: AbortSignal.abort() })),
  row("no body at all", "signature_mismatch", 401, () => request({ body: null })),
  row("a body of no chunks", "signature_mismatch", 401, () => request({ body: streamOf(), duplex: "half" })),
  row("the type that fetch gives text", "unsupported_media_type", 415, () => {
    const { "content-type": _type, ...headers } = genuine().headers;
    return new Request(address, { method: "POST", body: text, headers });
  }),
];
