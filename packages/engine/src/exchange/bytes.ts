import { invalid, issueAt, Refusal } from "./refusal.ts";

/** Reads a body, but no more of it than is allowed. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  const announced = announcedLength(request);
  if (announced !== undefined && announced > limit) return tooLarge(announced, limit);
  // With a length announced the runtime holds the sender to it. Some browsers do not give a request's body as a stream.
  if (announced === undefined && request.body) return readStream(request.body, limit).catch(brokenOff);
  const buffer = await request.arrayBuffer().catch(brokenOff);
  if (buffer instanceof Refusal) return buffer;
  return buffer.byteLength > limit ? tooLarge(buffer.byteLength, limit) : new Uint8Array(buffer);
}

/** The same as text. */
export function readText(request: Request, limit: number): Promise<string | Refusal> {
  const announced = announcedLength(request);
  if (announced !== undefined && announced <= limit) return request.text().catch(brokenOff);
  return readBytes(request, limit).then((bytes) => (bytes instanceof Refusal ? bytes : new TextDecoder().decode(bytes)));
}

function announcedLength({ headers }: Request): number | undefined {
  const length = headers.get("content-length");
  return length !== null && /^\d+$/.test(length) ? Number(length) : undefined;
}

async function readStream(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      // So that nobody goes on sending. Not waited for: of a request that was cloned, it ends with the other half only.
      reader.cancel().catch(() => {});
      return tooLarge(`more than ${limit}`, limit);
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const tooLarge = (length: number | string, limit: number) =>
  new Refusal("tooLarge", `The body has ${length} bytes; at most ${limit} are read`);

/** Who sends it has gone away, or their connection has. */
const brokenOff = () => invalid([issueAt("", "body", "The body broke off before its end; send it again")]);
