import type { Exchange } from "../exchange/exchange.ts";
import type { VerifyResult } from "../run/verify.ts";
import { clip } from "./clip.ts";

/** The exchanges of a run as an HTTP archive (HAR 1.2), for browsers and other tools. Holds no keys. */
export const harReport = ({ exchanges, spec }: VerifyResult): string =>
  JSON.stringify({ log: { version: "1.2", creator: { name: "@gentasks/contract", version: spec }, entries: exchanges.map(entryOf) } });

function entryOf({ at, durationMs, request, response, number }: Exchange) {
  const { searchParams } = new URL(request.url);
  return {
    startedDateTime: new Date(at).toISOString(),
    time: durationMs,
    comment: `Exchange ${number}`,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: listOf(request.headers),
      queryString: [...searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: bytesIn(request.body ?? ""),
      ...(request.body !== undefined && { postData: { mimeType: request.headers["content-type"] ?? "", text: clip(request.body) } }),
    },
    response: {
      status: response.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: listOf(response.headers),
      content: { size: bytesIn(response.text), mimeType: response.headers["content-type"] ?? "", text: clip(response.text) },
      redirectURL: response.headers.location ?? "",
      headersSize: -1,
      bodySize: bytesIn(response.text),
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
  };
}

const listOf = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => ({ name, value }));

const bytesIn = (text: string) => new TextEncoder().encode(text).length;
