import { readLimited } from "../http/read-limited.ts";
import { checkMediaType } from "../receive/json.ts";
import type { RawRequest } from "../standard/verify.ts";
import { WebhookError } from "../webhook-error.ts";

/** Reads a request that may be a callback. Rejects with a WebhookError, before it waits for a body that could not be used. */
export async function readRequest(request: Request, maxBytes: number, timeoutMs: number): Promise<RawRequest> {
  if (typeof request?.headers?.get !== "function") {
    const given = Object.prototype.toString.call(request).slice(8, -1);
    throw new WebhookError(
      "not_a_request",
      `The handler takes a Request of the fetch standard (got ${given}): in Hono give it context.req.raw, in Express, Fastify and on node:http use the adapters of @gentasks/webhooks.`,
    );
  }
  // Servers dispose of a body by themselves as long as nobody has touched it, so it comes last.
  if (request.method !== "POST") throw wrongMethod(request.method);
  checkMediaType(request.headers);
  const { headers, body, bodyUsed, signal } = request;
  if (bodyUsed || body?.locked) {
    throw new WebhookError(
      "body_consumed",
      "The body was read before the handler got the request, so that its signature cannot be checked. Give the handler the request first, or read request.clone() instead: in Hono leave out validators and c.req.json() on this route, in Next.js await request.clone().json().",
    );
  }
  const bytes = await readLimited(request, { maxBytes, timeoutMs, signal });
  // A cancelled stream of HTTP/2 ends as if it were complete.
  if (bytes.length < Number(headers.get("content-length"))) {
    throw new WebhookError("body_aborted", "The sender hung up before the body was complete.");
  }
  return { headers, body: bytes };
}

export const wrongMethod = (method: string | undefined): WebhookError =>
  new WebhookError("method_not_allowed", `Callbacks are sent with POST (got ${method}).`);
