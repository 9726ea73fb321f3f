/** Headers of answers that a page may read besides the harmless ones. */
const exposed = [
  "allow",
  "content-range",
  "idempotency-honoured",
  "idempotency-replayed",
  "retry-after",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
  "x-request-id",
  "x-spec-hash",
].join(", ");

/** Whether a browser asks what a page of another origin may send. */
export const isPreflight = ({ method, headers }: Request): boolean => method === "OPTIONS" && headers.has("access-control-request-method");

/** Anything: a mock runs on one's own machine and holds nothing. */
export function preflight({ headers }: Request): Response {
  const allowed = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": headers.get("access-control-request-method") ?? "*",
    "access-control-allow-headers": headers.get("access-control-request-headers") ?? "*",
    "access-control-max-age": "600",
    // Pages from the network ask this of servers on the local one.
    "access-control-allow-private-network": "true",
  };
  return new Response(null, { status: 204, headers: allowed });
}

/** Lets a page of another origin read the answer. */
export function readable(response: Response): Response {
  response.headers.set("access-control-allow-origin", "*");
  response.headers.set("access-control-expose-headers", exposed);
  return response;
}
