import { Refusal } from "./refusal.ts";

/** Reads a body, but no more of it than is allowed. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > limit) return tooLarge(announced, limit);
  // With a length announced the runtime holds the sender to it.
  if (announced >= 0) return new Uint8Array(await request.arrayBuffer());
  return readStream(request, limit);
}

/** The same as text. */
export async function readText(request: Request, limit: number): Promise<string | Refusal> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced <= limit) return request.text();
  const bytes = await readBytes(request, limit);
  return bytes instanceof Refusal ? bytes : new TextDecoder().decode(bytes);
}

async function readStream(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    // Leaving the loop cancels the stream, so that nobody goes on sending.
    if (length > limit) return tooLarge(`more than ${limit}`, limit);
    parts.push(part);
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
