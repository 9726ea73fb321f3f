import type { Operation } from "@gentasks/schema/operations";
import type { UploadedFile } from "../ports/assets.ts";
import type { Body } from "./body.ts";
import { readBytes } from "./bytes.ts";
import { invalid, issueAt, Refusal } from "./refusal.ts";

/** Reads multipart/form-data. Parts are text; a field that the spec calls a list or a boolean becomes one. */
export async function readForm(request: Request, type: string, operation: Operation, limit: number): Promise<Body | Refusal> {
  const bytes = await readBytes(request, limit);
  if (bytes instanceof Refusal) return bytes;
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    const message = "The body is not a readable form: send multipart/form-data with the boundary that Content-Type names";
    return invalid([issueAt("", "form", message)]);
  }
  const value: Record<string, unknown> = {};
  const files: Record<string, UploadedFile[]> = {};
  for (const [name, parts] of partsByName(form)) {
    const texts = parts.map((part) => (typeof part === "string" ? part : part.name || name));
    define(value, name, fieldOf(texts, operation.form?.[name]));
    const uploaded = parts.filter((part): part is File => typeof part !== "string");
    if (uploaded.length > 0) define(files, name, await Promise.all(uploaded.map(toUploaded)));
  }
  return { form: true, value, files };
}

/** In one walk: asking a form for the parts of each of its names walks over all of them each time. */
function partsByName(form: FormData): ReadonlyMap<string, readonly (string | File)[]> {
  const parts = new Map<string, (string | File)[]>();
  for (const [name, part] of form) {
    const others = parts.get(name);
    if (others) others.push(part);
    else parts.set(name, [part]);
  }
  return parts;
}

function fieldOf(texts: readonly string[], type: string | undefined): unknown {
  if (type === "array") return texts;
  // Of a field sent twice the last one counts, as with most form readers.
  const text = texts.at(-1);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

async function toUploaded(file: File): Promise<UploadedFile> {
  return { name: file.name, mediaType: file.type || "application/octet-stream", bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** An ordinary field, whatever its name: `__proto__` too. */
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
