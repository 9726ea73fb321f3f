import type { IHttpResponse } from "@stoplight/prism-http";
import { isEvents, mediaType } from "./media-type.ts";

/** Prism's answer as a Response. An example of an event stream is an object in the document; here it becomes one event. */
export function toResponse({ statusCode, headers = {}, body }: IHttpResponse): Response {
  const init = { status: statusCode, headers: headers as Record<string, string> };
  if (body === undefined || body === null) return new Response(null, init);
  if (typeof body === "string") return new Response(body, init);
  const type = mediaType({ headers: new Headers(init.headers) });
  return new Response(isEvents(type) ? toEvent(body) : JSON.stringify(body), init);
}

function toEvent(example: object): string {
  const { id, event, data } = "data" in example ? (example as { id?: string; event?: string; data: unknown }) : { data: example };
  const lines = [id && `id: ${id}`, event && `event: ${event}`, `data: ${JSON.stringify(data)}`];
  return `${lines.filter(Boolean).join("\n")}\n\n`;
}
