import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpNameValues,
  type IHttpOperationConfig,
  type IHttpRequest,
  ProblemJsonError,
} from "@stoplight/prism-http";
import { toResponse } from "./response.ts";

/** Answers a request in process; the same shape as the global `fetch` given a Request. */
export type Fetch = (request: Request) => Promise<Response>;

const silent = { fatal() {}, error() {}, warn() {}, info() {}, debug() {}, trace() {}, success() {}, child: () => silent };

/** Headers by which a server promises what Prism, which remembers nothing, cannot keep. */
const promises = ["idempotency-honoured", "idempotency-replayed"];

/**
 * Serves an OpenAPI document with Prism: every request is checked against it and answered with an example of the document.
 * Nothing is remembered between requests, and callbacks are not sent: Prism would post a static example at once, also for
 * requests it refuses. `Prefer: code=404` and `Prefer: example=failed` choose the answer.
 */
export async function createPrismFetch(documentPath: string): Promise<Fetch> {
  const operations = (await getHttpOperationsFromSpec(documentPath)).map(({ callbacks: _callbacks, ...operation }) => operation);
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
    // Prism throws at headers it cannot parse, instead of answering with what is on its left.
    const result = await prism.request(input, operations, { ...baseConfig(), mock: preference(request) })();
    return result._tag === "Right" ? toResponse(result.right.output) : refusal(result.left);
  }
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

function preference(request: Request): IHttpOperationConfig {
  const prefer = request.headers.get("prefer") ?? "";
  const code = /\bcode="?(\d{3})/.exec(prefer)?.[1];
  const exampleKey = /\bexample="?([\w-]+)/.exec(prefer)?.[1];
  return { dynamic: false, ...(code && { code: Number(code) }), ...(exampleKey && { exampleKey }) };
}

function refusal(error: Error): Response {
  if (!(error instanceof ProblemJsonError)) throw error;
  // What Prism calls a fault of its own is a wish (Prefer, Accept) that the document cannot fulfil.
  return problem(error.status < 500 ? error.status : 400, error.message, error.detail);
}

/** The bundled document of `@gentasks/spec`. */
export const specPath = (): string => createRequire(import.meta.url).resolve("@gentasks/spec/openapi.json");

/** The request as Prism takes it; undefined when its JSON cannot be read. */
async function readRequest(request: Request): Promise<IHttpRequest | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  const query: IHttpNameValues = {};
  for (const name of new Set(searchParams.keys())) query[name] = searchParams.getAll(name);
  const text = request.body ? await request.text() : "";
  const isJson = /^application\/(.+\+)?json\b/.test(request.headers.get("content-type") ?? "");
  const body = isJson && text !== "" ? parseJson(text) : { value: text };
  if (!body) return undefined;
  return {
    method: request.method.toLowerCase() as IHttpRequest["method"],
    url: { path: decodePath(pathname), query },
    headers: Object.fromEntries(request.headers),
    ...(text !== "" && { body: body.value }),
  };
}

function parseJson(text: string): { value: unknown } | undefined {
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

function problem(status: number, title: string, detail: string): Response {
  return Response.json({ title, status, detail }, { status, headers: { "content-type": "application/problem+json" } });
}
