import { WebhookError } from "../webhook-error.ts";

/** A body as it came over the wire: bytes, or the text that they decode to. */
export type RawBody = Uint8Array | ArrayBuffer | string;

/**
 * The bytes of a body. Throws `body_parsed` at anything else: the object that a framework made of a body cannot be turned back
 * into the bytes that were signed.
 */
export function bytesOf(body: RawBody): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  // Not `instanceof`: the buffer may come from another realm.
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") return new Uint8Array(body);
  throw new WebhookError("body_parsed", "The body was parsed before and is not the bytes that were signed. Hand over the raw body.");
}

/** What a signature is made over: `id.timestamp.body`. */
export function signedBytes(id: string, timestamp: number, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const joined = new Uint8Array(head.length + body.length);
  joined.set(head);
  joined.set(body, head.length);
  return joined;
}
