import { type HeadersLike, headerOf } from "../standard/headers.ts";
import { WebhookError } from "../webhook-error.ts";

/** Reads a body as JSON in UTF-8. The messages show nothing of it. */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WebhookError("invalid_utf8", "The body is not UTF-8.");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new WebhookError("invalid_json", "The body is not JSON.");
  }
}

/** Refuses what is not JSON as it stands, by its headers. */
export function checkMediaType(headers: HeadersLike): void {
  const contentType = (headerOf(headers, "content-type") ?? "").toLowerCase();
  const [type = "", ...parameters] = contentType.split(";");
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith("charset="));
  const isRepeated = contentType.includes(", ");
  if (type.trim() !== "application/json" || isRepeated || (charset && !/^charset="?utf-8"?$/.test(charset)))
    throw new WebhookError("unsupported_media_type", "A callback must be application/json in UTF-8.");
  const encoding = headerOf(headers, "content-encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity")
    throw new WebhookError("unsupported_encoding", "A callback must not be compressed: the signature covers the plain body.");
}
