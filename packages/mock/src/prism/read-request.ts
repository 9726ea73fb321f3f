import type { IHttpNameValues, IHttpRequest } from "@stoplight/prism-http";
import { isJson, mediaType } from "./media-type.ts";

/** The request as Prism takes it, without its body. */
export function readHead(request: Request): IHttpRequest {
  const { pathname, searchParams } = new URL(request.url);
  const query: IHttpNameValues = {};
  for (const name of new Set(searchParams.keys())) {
    const [first = "", ...more] = searchParams.getAll(name);
    query[name] = more.length > 0 ? [first, ...more] : first;
  }
  return {
    method: request.method.toLowerCase() as IHttpRequest["method"],
    url: { path: decodePath(pathname), query },
    headers: Object.fromEntries(request.headers),
  };
}

/** The request as Prism takes it; undefined when its JSON cannot be read. */
export async function readRequest(request: Request): Promise<IHttpRequest | undefined> {
  const text = request.body ? await request.text() : "";
  const body = isJson(mediaType(request)) && text !== "" ? parseJson(text) : { value: text };
  if (!body) return undefined;
  return { ...readHead(request), ...(text !== "" && { body: body.value }) };
}

/** The JSON value in its own box, so that `null` and `false` are told from text that is no JSON. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Prism decodes path segments itself; one that cannot be decoded is passed on as it is, escaped. */
function decodePath(path: string): string {
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return path.replaceAll("%", "%25");
  }
}
