import { fromBase64, toBase64 } from "../files/base64.ts";
import { keyId } from "../keys/keys.ts";
import type { LoggedRequest } from "./entries.ts";

/** Headers that answers follow from, besides the key. */
const telling = ["content-type", "content-length", "idempotency-key", "last-event-id", "range", "x-mock-scenario"];

/** A request as it is logged. */
export function loggedRequest({ method, url, headers }: Request, body: Uint8Array): LoggedRequest {
  const { pathname, search } = new URL(url);
  const authorization = headers.get("authorization");
  return {
    method,
    path: pathname + search,
    headers: {
      ...(authorization !== null && { authorization: withoutKey(authorization) }),
      ...Object.fromEntries(telling.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) as string]] : []))),
    },
    ...(body.length > 0 && { body: toBase64(body) }),
  };
}

/** A key becomes its id, by which a mock knows it too. Anything else opens nothing, and may hold a secret all the same. */
function withoutKey(authorization: string): string {
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  return token === undefined ? "unreadable" : `Bearer ${keyId(token)}`;
}

/** The request of an entry, to be made again. */
export const requestOf = ({ method, path, headers, body }: LoggedRequest): Request =>
  new Request(`http://mock${path}`, { method, headers: { ...headers }, ...(body !== undefined && { body: fromBase64(body) }) });
