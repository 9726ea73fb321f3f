import type { MockOptions } from "@gentasks/mock";
import { createGuard, createPrismResponder, guard, specPath } from "@gentasks/mock/prism";
import type { Coverage } from "./coverage.ts";
import { type Transport, transports } from "./transports.ts";

const check = await createGuard(specPath());

/** How a request is sent: with a key and as JSON, unless it says otherwise. */
export interface Sending {
  readonly key?: string | null;
  readonly body?: unknown;
  readonly form?: FormData;
  /** Sent in pieces, without a length. */
  readonly stream?: ReadableStream<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the text holds, where it is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  readonly body: any;
}

export interface Client extends AsyncDisposable {
  /** Sends a request and reads the whole answer. */
  send(method: string, path: string, sending?: Sending): Promise<Answer>;
  /** Sends a request, for the answer to be read as it comes. */
  open(method: string, path: string, sending?: Sending): Promise<Response>;
  /** Lets that many milliseconds pass on the mock's clock, and does what falls due. */
  pass(ms: number): Promise<void>;
  /** What the guard has reported. */
  readonly violations: readonly string[];
}

/** Starts a mock whose clock stands still, reached in one of the ways, with the guard between it and the client. */
export async function connect(transport: Transport, coverage: Coverage, options: MockOptions = {}): Promise<Client> {
  const violations: string[] = [];
  const { url, fetch, mock, close } = await transports[transport]({
    // Receivers compare the time of a signature with their own.
    clock: { mode: "manual", startAt: Date.now() },
    responder: async () => createPrismResponder(specPath()),
    onError: (error) => violations.push(`The mock itself failed: ${error}`),
    ...options,
  });
  const guarded = guard(fetch, { check, onViolation: ({ text }) => violations.push(text) });

  async function open(method: string, path: string, sending: Sending = {}): Promise<Response> {
    const request = requestOf(method, url + path, sending);
    const response = await guarded(request);
    coverage.note(transport, method, new URL(request.url).pathname, response.status);
    return response;
  }

  return {
    open,
    send: async (method, path, sending) => read(await open(method, path, sending)),
    pass: (ms) => mock.clock.advance(ms),
    violations,
    [Symbol.asyncDispose]: close,
  };
}

function requestOf(method: string, url: string, { key = "sk-acceptance-1", body, form, stream, headers = {} }: Sending): Request {
  return new Request(url, {
    method,
    headers: {
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    body: form ?? stream ?? (body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body)),
    duplex: "half",
  });
}

async function read(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get("content-type")?.startsWith("application/json") && text !== "";
  return { status, headers, text, body: isJson ? JSON.parse(text) : undefined };
}
