import { findOperation } from "../spec/find-operation.ts";
import type { Exchange } from "./exchange.ts";

export interface Seen {
  readonly number: number;
  readonly request: Request;
  /** The path of the request below the server's base address. */
  readonly path: string;
  readonly response: Response;
  /** By `performance.now()`. */
  readonly started: number;
}

/** An exchange that somebody else has made. Reads both bodies, but for streams and files: those may be long, or have no end yet. */
export async function exchangeOf({ number, request, path, response, started }: Seen): Promise<Exchange> {
  const durationMs = performance.now() - started;
  const isText = !request.headers.get("content-type")?.startsWith("multipart/form-data");
  const body = request.body ? (isText ? await request.text() : "(a form)") : undefined;
  const text = isReadable(response.headers) ? await response.text() : "";
  return {
    number,
    at: Math.round(performance.timeOrigin + started),
    durationMs,
    request: { method: request.method, url: request.url, path, headers: withoutKey(request.headers), body },
    response: { status: response.status, headers: Object.fromEntries(response.headers), text, json: jsonIn(text) },
    operation: findOperation(request.method, path).operation,
  };
}

const isReadable = (headers: Headers) => /json|^text\/(?!event-stream)|^$/.test(headers.get("content-type") ?? "");

/** Headers as they may be shown. */
const withoutKey = (headers: Headers): Readonly<Record<string, string>> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, name === "authorization" ? "Bearer [key]" : value]));

/** What a text holds; undefined where it is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
