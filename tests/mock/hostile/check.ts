import type { Hostile } from "./requests.ts";

/** What came back, and how long that took. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly ms: number;
}

/** Longer than this is a hang: nothing that is asked here takes a tenth of it. */
export const longestMs = 5_000;
/** An error tells what is wrong; it does not send back what it was sent. */
const longestError = 150_000;

/** Marks of an answer that tells how the server is made. */
const inside = /\n\s+at |node:internal|node_modules|file:\/\/|\.[cm]?[jt]s:\d+|\/work\/|\/home\/|\bTypeError\b|\bRangeError\b/;

type Json = Readonly<Record<string, unknown>>;
type Shape = (body: Json, status: number) => boolean;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const has = (value: unknown, fields: readonly string[]) => isJson(value) && fields.every((field) => isText(value[field]));

const plain: Shape = ({ error }) => has(error, ["message", "code"]) && !has(error, ["type"]);
const shapes = {
  unified: ({ code, success, data }, status) => code === status && success === false && has(data, ["message", "code"]),
  async: plain,
  router: plain,
  direct: ({ error }) => has(error, ["message", "type", "code"]),
  problem: ({ title, status: told }, status) => isText(title) && told === status,
} satisfies Record<string, Shape>;

/** Whose envelope an error on this path has. A path that is nobody's may be answered by any surface. */
function shapesFor(path: string): readonly Shape[] {
  const { direct, async, router, unified, problem } = shapes;
  if (path.startsWith("/__mock") || path.startsWith("/files/")) return [problem];
  if (path === "/api/v1/task") return [direct];
  if (path === "/v1/task/submit" || /^\/v1\/task\/[^/]+$/.test(path)) return [async];
  if (/^\/(midjourney|suno|recraft|kling)\/[^/]+$|^\/tasks\/[^/]+$/.test(path)) return [router];
  if (/^\/(v1\/tasks(\/[^/]+(\/(cancel|events))?)?|account|v1\/(models(\/[^/]+\/[^/]+)?|usage|files|resources\/.*))$/.test(path))
    return [unified];
  return [unified, async, direct, router];
}

/** Everything that is wrong with an answer. */
export function faultsOf({ method, path: target, headers }: Hostile, { status, headers: told, text, ms }: Answer): string[] {
  const [path = ""] = target.split("?");
  const faults: string[] = [];
  const fault = (holds: boolean, what: string) => holds || faults.push(what);
  fault(status < 500 || (status === 500 && failsAtOnce({ path, headers })), `status ${status}`);
  fault(ms < longestMs, `took ${Math.round(ms)} ms`);
  const own = path.startsWith("/__mock") || path.startsWith("/files/") || path === "/" || path === "/favicon.ico";
  // A session that cannot be and an example that is asked for are answered before the service is asked.
  const before = told.get("content-type")?.startsWith("application/problem+json") && ("x-mock-session" in headers || "prefer" in headers);
  fault(own || before === true || status === 204 || isText(told.get("x-request-id")), "no x-request-id");
  if (status === 405) fault(isText(told.get("allow")), "405 without Allow");
  if (status === 429) fault(Number(told.get("retry-after")) >= 1, "429 without Retry-After");
  if (status < 400) return faults;
  fault(text.length < longestError, `an error of ${text.length} characters`);
  fault(!inside.test(text), "tells of its inside");
  if (method === "HEAD" || status === 416) return faults;
  const body = parsed(text);
  fault(body !== undefined, "an error that is not JSON");
  const expected = before ? [shapes.problem] : shapesFor(path);
  fault(body === undefined || expected.some((shape) => shape(body, status)), "an error in another envelope");
  return faults;
}

/** The direct surface tells at once that a task has failed, as it was asked to: by its answer, or in a stream by its end. */
export const failsAtOnce = ({ path, headers }: Pick<Hostile, "path" | "headers">): boolean =>
  path === "/api/v1/task" && ["fail", "moderated"].includes(headers["x-mock-scenario"] ?? "");

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
