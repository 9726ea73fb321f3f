/** The mock as handlers of MSW 3, for `setupServer` of `msw/node` and `setupWorker` of `msw/browser`. */
import { mockUrl, operations } from "@gentasks/schema/operations";
import { type HttpHandler, http } from "msw/http";
import { DroppedConnection } from "./front/damage.ts";
import { createMock, type Mock } from "./mock.ts";
import type { Fetch, MockOptions } from "./options.ts";

export interface HandlersOptions extends MockOptions {
  /**
   * Where the application looks for the service: an origin, with or without a path below which it lies. In a page it may be
   * relative to the page. Default: `http://127.0.0.1:4010`.
   */
  readonly baseUrl?: string;
  /** A mock that is there already, made with the same `baseUrl`; the other options are its own then. */
  readonly mock?: Mock;
}

/**
 * Answers every request to the base URL with one mock, which remembers what went before; all others pass. Where the base URL is the
 * page's own origin, only the paths of the service are answered: the rest of the page still comes from where it is.
 */
export function handlers({ mock, ...options }: HandlersOptions = {}): HttpHandler[] {
  const base = new URL(options.baseUrl ?? mockUrl, here()?.href);
  const prefix = base.pathname.replace(/\/+$/, "");
  const { fetch } = mock ?? createMock({ ...options, baseUrl: base.origin + prefix });
  const shared = base.origin === here()?.origin && prefix === "";

  function concerns({ url, mode }: Request): boolean {
    const { origin, pathname } = new URL(url);
    if (origin !== base.origin || !pathname.startsWith(`${prefix}/`)) return false;
    return !shared || (isOfService(pathname) && mode !== "navigate");
  }

  return [
    http.all(
      ({ request }) => concerns(request),
      ({ request }) => answer(fetch, prefix === "" ? request : withoutPrefix(request, prefix)),
    ),
  ];
}

/** The page or worker that this runs in, if it does. */
const here = () => (globalThis as { readonly location?: { readonly origin: string; readonly href: string } }).location;

const roots = [...new Set(Object.values(operations).map(({ path }) => path.split("/{", 1)[0])), "/files", "/__mock"];

const isOfService = (path: string) => roots.some((root) => path === root || path.startsWith(`${root}/`));

function withoutPrefix(request: Request, prefix: string): Request {
  const { origin, pathname, search } = new URL(request.url);
  const { method, headers, body, signal } = request;
  return new Request(origin + pathname.slice(prefix.length) + search, { method, headers, signal, ...(body && { body, duplex: "half" }) });
}

async function answer(fetch: Fetch, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    // What MSW makes a failed fetch of; an error that is thrown it takes for a fault in the handler.
    if (error instanceof DroppedConnection) return Response.error();
    throw error;
  }
}
