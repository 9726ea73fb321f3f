import type { Fetch } from "@gentasks/mock";
import { type Answer, longestMs } from "./check.ts";
import type { Hostile } from "./requests.ts";

export const origin = "http://127.0.0.1:4010";

/** What a body that breaks off is told by its runtime. */
const gone = () => new TypeError("The sender went away");

/** Sends it in process and reads the answer, of a stream only the beginning. Rejects where there is none in time. */
export async function ask(fetch: Fetch, hostile: Hostile): Promise<Answer> {
  const began = performance.now();
  const { signal, clear } = deadline();
  try {
    const response = await Promise.race([fetch(requestOf(hostile)), signal]);
    const text = await Promise.race([textOf(response), signal]);
    return { status: response.status, headers: response.headers, text, ms: performance.now() - began };
  } finally {
    clear();
  }
}

function deadline(): { readonly signal: Promise<never>; clear(): void } {
  let timer: ReturnType<typeof setTimeout>;
  const signal = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${longestMs} ms`)), longestMs);
  });
  return { signal, clear: () => clearTimeout(timer) };
}

function requestOf({ method, path, headers, body, sent }: Hostile): Request {
  const url = origin + path;
  if (body === undefined || sent === "whole") return new Request(url, { method, headers, ...(body !== undefined && { body }) });
  const whole = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return new Request(url, { method, headers, body: piecesOf(whole, sent === "broken"), duplex: "half" });
}

function piecesOf(bytes: Uint8Array, breaks: boolean): ReadableStream<Uint8Array> {
  let at = 0;
  const size = Math.max(Math.ceil(bytes.length / 3), 1);
  return new ReadableStream({
    pull(controller) {
      if (breaks && at >= size) controller.error(gone());
      else if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

async function textOf(response: Response): Promise<string> {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) return response.text();
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}
