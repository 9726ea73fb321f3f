import { createHash } from "node:crypto";
import type { Asked, Part, Payload } from "./exchange.ts";
import { isForm, mediaType } from "./media-type.ts";
import { readForm } from "./read-form.ts";
import type { Scrubber } from "./secrets.ts";

/** A body as it is kept; undefined for none. */
export async function toPayload(bytes: Uint8Array<ArrayBuffer>, headers: Headers, scrub: Scrubber): Promise<Payload | undefined> {
  if (bytes.length === 0) return undefined;
  if (isForm(mediaType({ headers }))) {
    // The boundary between parts is random, so that equal forms differ in their bytes.
    const form = await readForm(bytes, headers.get("content-type") ?? "");
    if (form) return { form: await Promise.all([...form].map(([name, value]) => toPart(name, value, scrub))) };
  }
  const text = toText(bytes);
  return text === undefined ? { base64: Buffer.from(scrub.bytes(bytes)).toString("base64") } : { text: scrub.text(text) };
}

/** What a recording knows of a request. */
export async function toAsked(request: Request, body: Uint8Array<ArrayBuffer> | undefined, scrub: Scrubber): Promise<Asked> {
  const { pathname, search } = new URL(request.url);
  const payload = body && (await toPayload(body, request.headers, scrub));
  return { method: request.method, path: scrub.text(pathname + search), ...(payload && { request: payload }) };
}

/** The bytes of a recorded answer. */
export function toBody(payload: Payload): string | Uint8Array<ArrayBuffer> {
  if ("text" in payload) return payload.text;
  if ("base64" in payload) return new Uint8Array(Buffer.from(payload.base64, "base64"));
  throw new Error("An answer cannot be played back from the parts of a form. Record it again, without the content type of a form.");
}

async function toPart(name: string, value: string | File, scrub: Scrubber): Promise<Part> {
  if (typeof value === "string") return [scrub.text(name), scrub.text(value)];
  const sha256 = createHash("sha256")
    .update(new Uint8Array(await value.arrayBuffer()))
    .digest("hex");
  return [scrub.text(name), { file: scrub.text(value.name), type: value.type, sha256 }];
}

function toText(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
