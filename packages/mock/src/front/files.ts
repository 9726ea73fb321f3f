import type { StoredFile } from "../files/library.ts";
import { rangeOf } from "../media/index.ts";
import { problem } from "./respond.ts";

/** Serves a file, or the part of it that is asked for. */
export function serveFile(request: Request, found: StoredFile | "expired" | undefined): Response {
  if (request.method !== "GET" && request.method !== "HEAD") {
    const refused = problem(405, "Method not allowed", `${request.method} is not supported here; use GET or HEAD`);
    refused.headers.set("allow", "GET, HEAD");
    return refused;
  }
  if (!found) return problem(404, "No such file", "No task of this mock has made it, or the task is no longer kept");
  if (found === "expired")
    return problem(410, "The address has expired", "Addresses of results expire; run the task again, or read it for a new address");
  return whole(request, found);
}

function whole(request: Request, { mediaType, bytes }: StoredFile): Response {
  const size = bytes.length;
  const headers: Record<string, string> = {
    "accept-ranges": "bytes",
    "content-type": mediaType,
    "cache-control": "public, max-age=3600",
    // An uploaded page must not act as one of the mock's.
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox",
    ...(new URL(request.url).searchParams.has("download") && { "content-disposition": "attachment" }),
  };
  const range = rangeOf(request.headers.get("range"), size);
  if (range === "unsatisfiable") return new Response(null, { status: 416, headers: { ...headers, "content-range": `bytes */${size}` } });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const body = request.method === "HEAD" ? null : range ? bytes.subarray(start, end + 1) : bytes;
  return new Response(body, {
    status: range ? 206 : 200,
    headers: { ...headers, "content-length": `${end - start + 1}`, ...(range && { "content-range": `bytes ${start}-${end}/${size}` }) },
  });
}
