import fc from "fast-check";
import { genuine, text } from "./genuine.ts";

/** How the body of a request ends. */
type Ending = "close" | "error" | "hang" | "abort" | "abort after its end" | "abort before its start";

/** A request that is made up step by step, and whether it is still a genuine callback after all of them. */
export interface RequestPlan {
  readonly method: string;
  readonly steps: readonly HeaderStep[];
  readonly chunks: readonly Uint8Array[];
  readonly ending: Ending;
  readonly isByteStream: boolean;
  readonly onCancel: "resolve" | "throw" | "hang";
  readonly isGenuine: boolean;
}

interface HeaderStep {
  readonly kind: "set" | "append" | "delete";
  readonly name: string;
  readonly value: string;
  readonly isHarmless: boolean;
}

const own = genuine();
const names = Object.keys(own.headers);
const harmful = fc.constantFrom(...names);
const token = fc.stringMatching(/^[a-z0-9!#$%&'*+.^_`|~-]{1,20}$/).filter((name) => !/^(webhook-|content-)/.test(name));
/** What a header can hold: Latin-1 without control characters. */
const anyValue = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
});

const step: fc.Arbitrary<HeaderStep> = fc.oneof(
  fc.record({ kind: fc.constantFrom("set", "append"), name: token, value: anyValue, isHarmless: fc.constant(true) }),
  fc.record({
    kind: fc.constant("set" as const),
    name: fc.constant("content-type"),
    value: fc.constantFrom("application/json; charset=utf-8", "APPLICATION/JSON", "application/json;x=y"),
    isHarmless: fc.constant(true),
  }),
  fc.record({
    kind: fc.constant("set" as const),
    name: fc.constant("content-length"),
    value: fc.constantFrom("0", "-1", "x", "1e2", ""),
    isHarmless: fc.constant(true),
  }),
  fc.record({ kind: fc.constant("delete" as const), name: harmful, value: fc.constant(""), isHarmless: fc.constant(false) }),
  fc.record({ kind: fc.constant("append" as const), name: harmful, value: anyValue, isHarmless: fc.constant(false) }),
  fc
    .record({ kind: fc.constant("set" as const), name: harmful, value: anyValue, isHarmless: fc.constant(false) })
    .filter(({ name, value }) => value.trim() !== own.headers[name]),
  fc
    .record({
      kind: fc.constant("set" as const),
      name: fc.constantFrom("content-encoding", "content-length"),
      value: fc.constantFrom("99999", "1e9", "2000", "gzip"),
      isHarmless: fc.constant(false),
    })
    .map((step) => (step.name === "content-length" && step.value === "gzip" ? { ...step, isHarmless: true } : step)),
);

/** The genuine body, cut anywhere, with empty chunks in between. */
const genuineChunks = fc.array(fc.nat({ max: text.length }), { maxLength: 8 }).map((cuts) => {
  const bytes = Buffer.from(text);
  const edges = [0, ...cuts.sort((one, other) => one - other), bytes.length];
  return edges.slice(1).map((edge, index) => new Uint8Array(bytes.subarray(edges[index], edge)));
});
const anyChunks = fc.array(fc.uint8Array({ maxLength: 700 }), { maxLength: 12 });

const joined = (chunks: readonly Uint8Array[]) => Buffer.concat(chunks).toString("latin1");
const endings: Ending[] = ["close", "error", "hang", "abort", "abort after its end", "abort before its start"];

export const anyRequest: fc.Arbitrary<RequestPlan> = fc
  .record({
    method: fc.oneof(
      { weight: 8, arbitrary: fc.constant("POST") },
      { weight: 1, arbitrary: fc.constantFrom("PUT", "PATCH", "DELETE", "X-ODD") },
    ),
    steps: fc.array(step, { maxLength: 3 }),
    chunks: fc.oneof({ weight: 3, arbitrary: genuineChunks }, { weight: 1, arbitrary: anyChunks }),
    ending: fc.oneof({ weight: 2, arbitrary: fc.constant("close" as const) }, { weight: 1, arbitrary: fc.constantFrom(...endings) }),
    isByteStream: fc.boolean(),
    onCancel: fc.constantFrom("resolve" as const, "throw" as const, "hang" as const),
  })
  .map((plan) => ({ ...plan, isGenuine: isGenuine(plan) }));

function isGenuine({ method, steps, chunks, ending }: Omit<RequestPlan, "isGenuine">): boolean {
  const isWhole = ending === "close" || ending === "abort after its end";
  // A later step can mend what an earlier one has spoilt.
  const spoilt = new Set<string>();
  for (const { name, kind, isHarmless } of steps) {
    if (isHarmless && kind === "set") spoilt.delete(name);
    if (!isHarmless) spoilt.add(name);
  }
  return method === "POST" && isWhole && spoilt.size === 0 && joined(chunks) === Buffer.from(text).toString("latin1");
}

/** Makes the request, and what the sender does while it is handled. */
export function requestOf({ method, steps, chunks, ending, isByteStream, onCancel }: RequestPlan) {
  const controller = new AbortController();
  const waiting = [...chunks];
  let isCancelled = false;

  const body = new ReadableStream({
    ...(isByteStream && { type: "bytes" as const }),
    pull(stream: ReadableStreamDefaultController<Uint8Array> | ReadableByteStreamController) {
      let chunk = waiting.shift();
      // Streams of bytes take no empty chunks.
      while (isByteStream && chunk?.length === 0) chunk = waiting.shift();
      if (chunk) return stream.enqueue(new Uint8Array(chunk));
      if (ending === "error") return stream.error(new Error("reset"));
      if (ending === "abort") controller.abort();
      if (ending === "hang" || ending === "abort") return new Promise<void>(() => {});
      stream.close();
      if ("byobRequest" in stream) stream.byobRequest?.respond(0);
      // When all that was waiting for the end has seen it.
      if (ending === "abort after its end") setImmediate(() => controller.abort());
    },
    cancel() {
      isCancelled = true;
      if (onCancel === "throw") throw new Error("cannot be cancelled");
      if (onCancel === "hang") return new Promise<void>(() => {});
    },
  } as unknown as ConstructorParameters<typeof ReadableStream<Uint8Array>>[0]);

  const headers = new Headers(own.headers);
  for (const { kind, name, value } of steps) {
    if (kind === "delete") headers.delete(name);
    else headers[kind](name, value);
  }
  if (ending === "abort before its start") controller.abort();
  const init = { method, headers, body, duplex: "half", signal: controller.signal };
  return { request: new Request("http://localhost/webhooks", init as RequestInit), wasCancelled: () => isCancelled };
}
