import { answering, headers, insteadOf } from "../kit/answers.ts";
import type { Fault } from "../kit/fault.ts";
import { asks, every } from "../kit/requests.ts";

/** Headers that are missing, odd, or say what is not so. */
export const headerFaults: readonly Fault[] = [
  {
    name: "says how many requests are left in words",
    check: "headers",
    wrap: headers(every, (all) => all.set("x-ratelimit-remaining", "many")),
  },
  {
    name: "says that fewer than no requests are left",
    check: "headers",
    wrap: headers(every, (all) => all.set("x-ratelimit-remaining", "-1")),
  },
  {
    name: "names the hash of another spec",
    check: "headers",
    says: /built from spec/,
    isInformation: true,
    wrap: headers(every, (all) => all.set("x-spec-hash", "000000000000")),
  },
  {
    name: "names every request the same",
    check: "headers",
    says: /request-id/i,
    wrap: headers(every, (all) => all.set("x-request-id", "req_1")),
  },
  {
    name: "counts the requests that are left up",
    check: "rate-limit-headers",
    wrap: (server) => {
      let left = 0;
      return headers(every, (all) => all.set("x-ratelimit-remaining", String(++left)))(server);
    },
  },
  {
    name: "says 429 without Retry-After",
    check: "retry-after",
    wrap: headers(every, (all, status) => status === 429 && all.delete("retry-after")),
  },
  {
    name: "says 429 with a Retry-After that is no number",
    check: "retry-after",
    wrap: headers(every, (all, status) => status === 429 && all.set("retry-after", "soon")),
  },
  {
    name: "says 429 with a Retry-After that is too short",
    check: "retry-after",
    wrap: headers(every, (all, status) => status === 429 && all.set("retry-after", "0")),
  },
  {
    name: "says 405 without Allow",
    check: "method-not-allowed",
    wrap: headers(every, (all, status) => status === 405 && all.delete("allow")),
  },
  {
    name: "says 405 with an Allow that has the method refused",
    check: "method-not-allowed",
    wrap: headers(every, (all, status) => status === 405 && all.set("allow", "GET, POST, PUT, PATCH, DELETE")),
  },
  {
    name: "says 404 where only the method is wrong",
    check: "method-not-allowed",
    wrap: insteadOf(405, every, ({ body, headers: all }) => new Response(body, { status: 404, headers: all })),
  },
  {
    name: "reads where it is asked to delete",
    check: "method-not-allowed",
    wrap: answering(
      ({ method, url }) => method === "DELETE" && asks("getAccount")(new Request(url)),
      (_response, request, server) => server(new Request(request, { method: "GET" })),
    ),
  },
];
