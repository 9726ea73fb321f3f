import type { Fetch } from "./fetch.ts";
import { createForward, UpstreamError } from "./forward.ts";
import { createGuard } from "./guard.ts";
import { problem } from "./problem.ts";
import type { Report } from "./violation.ts";
import { watch } from "./watch.ts";

export interface ProxyOptions {
  /** Where the real service is, such as `https://api.example.com`; a path in it is put before the path of each request. */
  readonly upstream: string;
  /** The OpenAPI document that exchanges are held against. */
  readonly documentPath: string;
  /** Default: the global fetch. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long the upstream may take until it begins to answer, in milliseconds. Default 120 000: some tasks answer at once. */
  readonly timeout?: number;
  /** Called for every exchange that departs from the document, on either side. */
  readonly onReport: (report: Report) => void;
}

/**
 * Stands between an application and a real service: passes every request on, hands the answer back as it is, and reports each
 * departure from the document. A service that cannot be reached is answered for with a problem document of status 502 or 504.
 */
export async function createProxy({
  upstream,
  documentPath,
  fetch = globalThis.fetch,
  timeout = 120_000,
  onReport,
}: ProxyOptions): Promise<Fetch> {
  const watched = watch(createForward(readUpstream(upstream), fetch, timeout), await createGuard(documentPath), onReport);

  return async (request) => {
    try {
      return await watched(request);
    } catch (error) {
      // Told here and not below the guard: it is the proxy's answer, not the service's.
      if (error instanceof UpstreamError) return problem(error.status, error.message, error.detail);
      throw error;
    }
  };
}

function readUpstream(upstream: string): string {
  const url = URL.parse(upstream);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`The upstream must be an http or https address such as https://api.example.com (got ${JSON.stringify(upstream)}).`);
  if (url.username || url.password)
    throw new Error(
      "The upstream's address must not hold a user name or password. Send them in the Authorization header of your requests.",
    );
  return url.origin + url.pathname.replace(/\/$/, "");
}
