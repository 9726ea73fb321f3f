import { type Operation, type OperationId, operations } from "@gentasks/schema/operations";

/** Which requests something is done to. */
export type Which = (request: Request) => boolean;

export const every: Which = () => true;

/** Requests for one of the operations. */
export const asks = (...ids: readonly OperationId[]): Which => {
  const patterns = ids.map((id) => patternOf(operations[id]));
  return ({ method, url }) => patterns.some((each) => each.method === method && each.path.test(new URL(url).pathname));
};

/** Requests of a surface. */
export const on = (surface: Operation["surface"]): Which =>
  asks(...(Object.values(operations) as readonly Operation[]).flatMap((each) => (each.surface === surface ? each.operationId : [])));

const patternOf = ({ method, path }: Operation) => ({ method, path: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`) });

/** The last part of the path, or the one before a verb: the id of a task. */
export const taskIn = ({ url }: Request): string => /\/tasks?\/([^/]+)/.exec(new URL(url).pathname)?.[1] ?? "";

/** The JSON that a request carries; undefined where it has none. */
export async function sentIn(request: Request): Promise<unknown> {
  const text = await request.clone().text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The same request with something else in it. */
export const altered = (request: Request, init: RequestInit & { readonly path?: string }): Request =>
  new Request(init.path === undefined ? request.url : new URL(init.path, request.url), {
    method: request.method,
    headers: request.headers,
    ...init,
  });

/** A read of something else, with the key of a request. */
export const asking = ({ url, headers }: Request, path: string): Request =>
  new Request(new URL(path, url), { headers: { authorization: headers.get("authorization") ?? "" } });

/** The same request with other headers. */
export function withHeaders(request: Request, change: (headers: Headers) => void): Request {
  const copy = new Request(request);
  change(copy.headers);
  return copy;
}
