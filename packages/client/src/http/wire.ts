import type { paths } from "@gentasks/schema";
import type { Settings } from "../options.ts";
import { type Answer, type Call, createSend, type Send } from "./send.ts";

/** A request to the service: its parts, and how it is to be treated. */
interface Asked<T> extends Call<T> {
  /** What stands for the parameter of the path. */
  readonly id?: string | undefined;
  readonly query?: Readonly<Record<string, string | number | undefined>> | undefined;
  /** A form, or what is sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What is common to the surfaces of one client: how it reaches the server. */
export interface Wire {
  readonly settings: Settings;
  readonly send: Send;
  /** Asks one operation of the document. Throws what the server refuses. */
  readonly ask: <T>(method: "GET" | "POST", path: keyof paths, asked: Asked<T>) => Promise<Answer<T>>;
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
  const base = settings.baseUrl.replace(/\/$/, "");

  return {
    settings,
    send,
    ask(method, path, { id = "", query, body, headers, ...call }) {
      const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined) as [string, string][];
      const isForm = body instanceof FormData;
      return send({
        ...call,
        method,
        url: base + path.replace(/\{\w+\}/, encodeURIComponent(id)) + (given.length > 0 ? `?${new URLSearchParams(given)}` : ""),
        headers: {
          ...settings.headers,
          // The boundary of a form is the runtime's to say.
          ...(body !== undefined && !isForm && { "content-type": "application/json" }),
          ...(call.creates && call.idempotencyKey !== undefined && { "idempotency-key": call.idempotencyKey }),
          ...headers,
        },
        body: isForm || body === undefined ? body : JSON.stringify(body),
      });
    },
  };
}

/** A name for one submission. Pages without https have no randomUUID. */
export const newKey = (): string =>
  crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
