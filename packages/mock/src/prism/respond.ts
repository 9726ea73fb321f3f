import { readFileSync } from "node:fs";
import { createInstance, ProblemJsonError } from "@stoplight/prism-http";
import type { Fetch } from "./fetch.ts";
import { methodsOf } from "./find-operation.ts";
import { loadOperations } from "./operations.ts";
import { preference } from "./preference.ts";
import { problem } from "./problem.ts";
import { readRequest } from "./read-request.ts";
import { toResponse } from "./to-response.ts";

const silent = { fatal() {}, error() {}, warn() {}, info() {}, debug() {}, trace() {}, success() {}, child: () => silent };

/** Headers by which a server promises what Prism, which remembers nothing, cannot keep. */
const promises = ["idempotency-honoured", "idempotency-replayed"];

/** What Prism makes up breaks `not` now and then. It is asked again, and at last for an example. */
const mostTries = 20;

/**
 * Serves an OpenAPI document with Prism: every request is checked against it and answered with an example of the document.
 * Nothing is remembered between requests, and callbacks are not sent. `Prefer: code=404`, `Prefer: example=failed` and
 * `Prefer: dynamic=true` choose the answer.
 */
export async function createPrismFetch(documentPath: string): Promise<Fetch> {
  const operations = await loadOperations(documentPath);
  const specHash: string = JSON.parse(readFileSync(documentPath, "utf8")).info["x-spec-hash"];
  // Prism asks for a pino logger; it has nothing to say that a caller could not see in the answer.
  const prism = createInstance(baseConfig(), { logger: silent as never });

  return async (request) => {
    const response = await answer(request).catch((error: Error) => problem(400, "The request cannot be answered", error.message));
    for (const header of promises) response.headers.delete(header);
    response.headers.set("x-spec-hash", specHash);
    return response;
  };

  async function answer(request: Request): Promise<Response> {
    const input = await readRequest(request);
    if (!input) return problem(400, "The body is not valid JSON", "Send a JSON document, or the content type that the body has.");
    const asked = preference(request);
    for (let tries = asked.dynamic ? 0 : mostTries; ; tries += 1) {
      const mock = { ...asked, dynamic: tries < mostTries };
      // Prism throws at headers it cannot parse, instead of answering with what is on its left.
      const result = await prism.request(input, operations, { ...baseConfig(), mock })();
      if (result._tag === "Left") return refusal(result.left, methodsOf(operations, input.url.path));
      if (result.right.validations.output.length === 0 || tries === mostTries) return toResponse(result.right.output);
    }
  }
}

/** The same, for a service that asks Prism only now and then: the document is read at the first request. */
export function createPrismResponder(documentPath: string): Fetch {
  let created: Promise<Fetch> | undefined;
  return async (request) => {
    created ??= createPrismFetch(documentPath);
    return (await created)(request);
  };
}

/** Fresh for every request: Prism writes what it negotiated into the configuration it is given. */
const baseConfig = () => ({
  isProxy: false as const,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
  upstreamProxy: undefined,
});

function refusal(error: Error, methods: readonly string[]): Response {
  if (!(error instanceof ProblemJsonError)) throw error;
  // What Prism calls a fault of its own is a wish (Prefer, Accept) that the document cannot fulfil.
  const response = problem(error.status < 500 ? error.status : 400, error.message, error.detail);
  if (response.status === 405) response.headers.set("allow", methods.join(", "));
  return response;
}
