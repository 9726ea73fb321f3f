import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { WebhookHandler } from "../handler/handler.ts";
import { wrongMethod } from "../handler/read-request.ts";
import { WebhookError } from "../webhook-error.ts";

/** A request of node:http, with what middleware may have made of its body. */
export type NodeRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown };

/** Answers a request of node:http; `fix` says how to keep the framework at hand from reading bodies first. Never rejects. */
export async function answerNode(handler: WebhookHandler, request: NodeRequest, response: ServerResponse, fix: string): Promise<void> {
  try {
    const answer = await answerOf(handler, request, request.rawBody ?? request.body ?? request, fix);
    const text = await answer.text();
    // Whoever has begun to answer meanwhile, such as a time-out, goes on.
    if (response.destroyed || response.headersSent) return;
    if (mustClose(request)) response.setHeader("connection", "close");
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(text);
  } catch (error) {
    // On plain node:http nobody would catch it, and the process would end.
    console.error(error);
    response.destroy();
  }
}

/** Whether the connection has to end with the answer: a body that nobody reads would keep it busy. HTTP/2 has no such header. */
export const mustClose = (request: IncomingMessage): boolean => !request.complete && request.httpVersionMajor === 1;

/** The handler's answer to a request whose body is a stream, or what something has made of it. */
export async function answerOf(handler: WebhookHandler, request: IncomingMessage, body: unknown, fix: string): Promise<Response> {
  // The fetch standard has no Request with some methods, such as TRACE.
  if (request.method !== "POST") return handler.refuse(wrongMethod(request.method));
  if (body instanceof Uint8Array || typeof body === "string") return handler(toRequest(request, body));
  // Some parsers leave an object behind where they have parsed nothing.
  const source = body instanceof Readable || request.readableDidRead ? body : request;
  if (!(source instanceof Readable)) {
    return handler.refuse(
      new WebhookError("body_parsed", `The body was parsed before the handler got it, and its signature covers the bytes. ${fix}`),
    );
  }
  // Text that a stream has made of bytes is not the bytes.
  if (source.readableDidRead || source.readableEncoding)
    return handler.refuse(new WebhookError("body_consumed", `The body was read before the handler got it. ${fix}`));
  return handler(toRequest(request, Readable.toWeb(source) as ReadableStream<Uint8Array>));
}

/** The request in the fetch standard's form. Repeated headers stay visible: they are joined by a comma. */
function toRequest({ url = "/", rawHeaders }: IncomingMessage, body: string | Uint8Array | ReadableStream<Uint8Array>): Request {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    // HTTP/2 has the method and the path among the headers.
    if (!name.startsWith(":")) headers.append(name, rawHeaders[at + 1] as string);
  }
  // A request line may name a host and credentials of its own; only its path is of use.
  const address = /^\/(?!\/)/.test(url) && URL.canParse(`http://localhost${url}`) ? `http://localhost${url}` : "http://localhost/";
  return new Request(address, { method: "POST", headers, body, duplex: "half" } as RequestInit);
}
