import type { paths } from "@gentasks/schema";
import createOpenApiClient, { type Client as OpenApiClient } from "openapi-fetch";
import type { Settings } from "../options.ts";
import { type Answer, type Call, createSend, type Draft, type Send } from "./send.ts";

/** What is common to the surfaces of one client: how it reaches the server. */
export interface Wire {
  readonly settings: Settings;
  readonly send: Send;
  /** Every operation of the document, typed by it; errors are values, as openapi-fetch has them. */
  readonly raw: OpenApiClient<paths>;
  /** The same for the verbs of the surfaces, whose answers `resultOf` opens. */
  readonly http: OpenApiClient<paths>;
}

const wires = new WeakMap<object, Wire>();

/** The wire of a client, which holds the key and so is no property of it. */
export function wireOf(client: object): Wire {
  const wire = wires.get(client);
  if (!wire) throw new TypeError("This is no client of createClient, or one of another copy of @gentasks/client.");
  return wire;
}

export const keepWire = (client: object, wire: Wire): void => void wires.set(client, wire);

export function createWire(settings: Settings): Wire {
  const send = createSend(settings);
  const { baseUrl, headers } = settings;
  const http = createOpenApiClient<paths>({
    baseUrl,
    headers: { ...headers },
    Request: DraftRequest as never,
    fetch: send as never,
  });
  return {
    settings,
    send,
    http,
    raw: createOpenApiClient<paths>({ baseUrl, headers: { ...headers }, fetch: (request) => sendRaw(send, request) }),
  };
}

/** Stands in for the Request that openapi-fetch makes: one that can be sent again, and that knows how it is to be treated. */
class DraftRequest {
  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

/** What openapi-fetch is told besides the parts of the request. */
export const as = <T>(call: Call<T>): object => ({ parseAs: "stream", ...call });

/** The answer to a request of `http`. */
export const answerOf = async <T>(result: Promise<{ response: Response }>): Promise<Answer<T>> =>
  (await result).response as unknown as Answer<T>;

/** What it is about. */
export const resultOf = async <T>(result: Promise<{ response: Response }>): Promise<T> => (await answerOf<T>(result)).value;

async function sendRaw(send: Send, request: Request): Promise<Response> {
  const { url, method, headers, signal } = request;
  const creates = method !== "GET";
  if (creates && !headers.has("idempotency-key")) headers.set("idempotency-key", newKey());
  const draft: Draft = {
    raw: true,
    url,
    method,
    headers,
    signal,
    creates,
    body: creates ? await request.arrayBuffer() : null,
    idempotencyKey: headers.get("idempotency-key") ?? undefined,
  };
  const { status, headers: answered, text, body } = await send(draft);
  return new Response(body ?? (text || null), { status: status || 599, headers: answered });
}

/** A name for one submission. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
