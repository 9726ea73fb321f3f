import type { Fetch } from "@gentasks/contract";
import type { Which } from "./requests.ts";

export type Wrap = (server: Fetch) => Fetch;

/** Another answer instead of the right one. `server` is still there to be asked. */
export const answering =
  (which: Which, change: (response: Response, request: Request, server: Fetch) => Response | Promise<Response>): Wrap =>
  (server) =>
  async (request) => {
    if (!which(request)) return server(request);
    const copy = request.clone();
    return change(await server(request), copy, server);
  };

/** Another request instead of the one that came. */
export const sending =
  (which: Which, change: (request: Request) => Request | Promise<Request>): Wrap =>
  (server) =>
  async (request) =>
    server(which(request) ? await change(request) : request);

/** What a change of a body is told of the exchange. */
export interface About {
  readonly request: Request;
  readonly server: Fetch;
  readonly status: number;
  /** Counts the answers that were changed, from 1. */
  readonly count: number;
}

/** Answers with another JSON. */
export const bodies = (which: Which, change: (json: unknown, about: About) => unknown): Wrap => {
  let count = 0;
  return answering(which, async (response, request, server) => {
    if (!isJson(response)) return response;
    const json = await change(await response.json(), { request, server, status: response.status, count: ++count });
    return Response.json(json, { status: response.status, headers: response.headers });
  });
};

/** Answers that went well, with another JSON. */
export const results = (which: Which, change: (json: unknown, about: About) => unknown): Wrap =>
  bodies(which, (json, about) => (about.status === 200 ? change(json, about) : json));

/** Answers with other headers. */
export const headers = (which: Which, change: (headers: Headers, status: number) => void): Wrap =>
  answering(which, (response) => {
    const changed = new Headers(response.headers);
    change(changed, response.status);
    return new Response(response.body, { status: response.status, headers: changed });
  });

/** Answers of one status, with another answer. */
export const insteadOf = (
  status: number,
  which: Which,
  make: (response: Response, request: Request, server: Fetch) => Response | Promise<Response>,
): Wrap => answering(which, (response, request, server) => (response.status === status ? make(response, request, server) : response));

const isJson = ({ headers }: Response) => headers.get("content-type") === "application/json";
