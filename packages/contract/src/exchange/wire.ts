import { findOperation } from "../spec/find-operation.ts";
import type { Exchange } from "./exchange.ts";
import { jsonIn } from "./exchange-of.ts";

export type Fetch = (request: Request) => Promise<Response>;

/** A request to be sent. */
export interface Sending {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Default: the first key. `null`: none. */
  readonly key?: string | null;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface WireOptions {
  readonly fetch: Fetch;
  readonly baseUrl: string;
  readonly key: string;
  /** For each exchange. */
  readonly timeoutMs: number;
  /** Told of each exchange when it is over. */
  readonly onExchange: (exchange: Exchange) => void;
}

/** Sends requests to a server and keeps what came. */
export interface Wire {
  send(sending: Sending): Promise<Exchange>;
}

const secret = "[key]";

export function createWire({ fetch, baseUrl, key: mainKey, timeoutMs, onExchange }: WireOptions): Wire {
  let count = 0;
  return {
    async send({ method, path, key = mainKey, body, form, headers = {} }) {
      const number = ++count;
      const at = Date.now();
      const started = performance.now();
      const text = typeof body === "string" || body === undefined ? body : JSON.stringify(body);
      const all = {
        ...(text !== undefined && { "content-type": "application/json" }),
        ...headers,
        ...(key !== null && { authorization: `Bearer ${key}` }),
      };
      const url = `${baseUrl}${path}`;
      const request = new Request(url, { method, headers: all, body: form ?? text ?? null, signal: AbortSignal.timeout(timeoutMs) });
      // Not every fetch heeds the signal of its request.
      const { response, answer } = await inTime(timeoutMs, async () => {
        const response = await fetch(request);
        return { response, answer: await response.text() };
      });
      // A server may repeat a key in what it answers; reports are passed around. Short keys are words.
      const hidden = (told: string) => (key && key.length >= 8 ? told.replaceAll(key, secret) : told);
      const { pathname } = new URL(path, "http://server");
      const exchange: Exchange = {
        number,
        at,
        durationMs: performance.now() - started,
        request: {
          method,
          url,
          path: pathname,
          headers: { ...all, ...(key !== null && { authorization: `Bearer ${secret}` }) },
          body: form ? wordsOf(form) : text,
        },
        response: {
          status: response.status,
          headers: Object.fromEntries([...response.headers].map(([name, value]) => [name, hidden(value)])),
          text: hidden(answer),
          json: jsonIn(hidden(answer)),
        },
        operation: findOperation(method, pathname).operation,
      };
      onExchange(exchange);
      return exchange;
    },
  };
}

const wordsOf = (form: FormData): string =>
  [...form].map(([name, value]) => `${name}=${typeof value === "string" ? value : `(file ${value.name}, ${value.size} bytes)`}`).join("&");

async function inTime<T>(timeoutMs: number, work: () => Promise<T>): Promise<T> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    clock = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(clock));
}
