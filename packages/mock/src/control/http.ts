import { json, problem } from "../front/respond.ts";
import { UnknownError } from "../unknown-error.ts";
import { check } from "./check.ts";
import { type ControlCall, controlOperations } from "./operations.ts";
import { mayControl } from "./origin.ts";
import { type ControlRoute, controlRoute } from "./routes.ts";

/** What the routes stand on. */
export type Controlled = Pick<ControlCall, "control" | "clock" | "baseUrl" | "links">;

const usualLimit = 100;
const mostLimit = 10_000;

/** Answers a request to the control API. */
export async function answerControl(request: Request, controlled: Controlled): Promise<Response> {
  if (!mayControl(request)) {
    const origin = request.headers.get("origin");
    return problem(403, "Not from there", `A page of ${origin} may not control this mock; only pages of this machine may`);
  }
  const { pathname, searchParams } = new URL(request.url);
  const route = controlRoute(request.method, pathname);
  if (!route) return problem(404, "No such path", "See /__mock/openapi.json for what there is");
  if (!("operation" in route)) return wrongMethod(request.method, route.allow);
  const body = await readBody(request, route);
  if (body instanceof Response) return body;
  const limit = limitIn(searchParams.get("limit"));
  if (limit === undefined) return problem(400, "Invalid request", `limit must be a whole number from 1 to ${mostLimit}`);
  const session = searchParams.get("session") ?? request.headers.get("x-mock-session") ?? "";
  const answer = await perform({ ...controlled, session, params: route.params, limit, body: body.value }, route);
  return request.method === "HEAD" ? new Response(null, answer) : answer;
}

async function perform(call: ControlCall, { operation }: ControlRoute): Promise<Response> {
  try {
    const result = await controlOperations[operation](call);
    return result === undefined ? new Response(null, { status: 204 }) : json(result);
  } catch (error) {
    if (error instanceof UnknownError) return problem(404, "Not found", error.message);
    if (error instanceof RangeError) return problem(400, "Invalid request", error.message);
    throw error;
  }
}

async function readBody(request: Request, { body: schema }: ControlRoute): Promise<{ readonly value: unknown } | Response> {
  if (!schema) return { value: undefined };
  let value: unknown;
  try {
    value = JSON.parse(await request.text());
  } catch {
    return problem(400, "Invalid request", "The body is not valid JSON: it is empty, ends too early or has a stray character", "");
  }
  const fault = check(value, schema);
  return fault ? problem(400, "Invalid request", fault.message, fault.pointer) : { value };
}

function wrongMethod(method: string, allow: readonly string[]): Response {
  const refused = problem(405, "Method not allowed", `${method} is not supported here; use ${allow.join(" or ")}`);
  refused.headers.set("allow", allow.join(", "));
  return refused;
}

function limitIn(text: string | null): number | undefined {
  if (text === null) return usualLimit;
  const limit = Number(text);
  return /^\d+$/.test(text) && limit >= 1 && limit <= mostLimit ? limit : undefined;
}
