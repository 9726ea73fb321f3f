import type { paths } from "@gentasks/schema";
import createOpenApiClient, { type Client as OpenApiClient } from "openapi-fetch";
import type { Send } from "./send.ts";
import { newKey, type Wire } from "./wire.ts";

/** openapi-fetch over a wire. Errors of the server are values, as it has them; what never became an answer is thrown. */
export const createRaw = ({ send, settings: { baseUrl, headers } }: Wire): OpenApiClient<paths> =>
  createOpenApiClient<paths>({ baseUrl, headers: { ...headers }, fetch: (request) => sendRaw(send, request) });

/** What may be sent twice without harm: cancelling and uploading. */
export const freePosts = /\/(cancel|files)$/;

async function sendRaw(send: Send, request: Request): Promise<Response> {
  const { url, method, headers, signal } = request;
  const creates = method !== "GET" && !freePosts.test(url);
  if (creates && !headers.has("idempotency-key")) headers.set("idempotency-key", newKey());
  const idempotencyKey = headers.get("idempotency-key") ?? undefined;
  // Read, so that it can be sent again.
  const body = method === "GET" ? null : await request.arrayBuffer();
  const answer = await send({ raw: true, url, method, headers, signal, creates, body, idempotencyKey });
  return new Response(answer.body ?? (answer.text || null), { status: answer.status || 599, headers: answer.headers });
}
