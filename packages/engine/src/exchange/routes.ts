import { type Operation, operations } from "@gentasks/schema/operations";
import type { Surface } from "../task/task.ts";

/** Where a request leads. */
export type Route =
  | { readonly operation: Operation; readonly params: Readonly<Record<string, string>> }
  /** The path exists for other methods. */
  | { readonly surface: Surface; readonly allow: readonly string[] }
  | { readonly surface: Surface; readonly allow?: undefined };

interface Template {
  readonly segments: readonly string[];
  readonly methods: ReadonlyMap<string, Operation>;
}

const all: readonly Operation[] = Object.values(operations);
const templates: readonly Template[] = [...new Set(all.map(({ path }) => path))].map((path) => ({
  segments: path.split("/"),
  methods: new Map(all.flatMap((operation) => (operation.path === path ? [[operation.method, operation]] : []))),
}));
/** Paths without parameters win over those with. */
const fixed = new Map(templates.filter(({ segments }) => !segments.some(isParameter)).map((each) => [each.segments.join("/"), each]));
const open = templates.filter(({ segments }) => segments.some(isParameter));

/** Finds the operation of a request by the spec's table. HEAD asks what GET would answer. */
export function routeOf(method: string, path: string): Route {
  const segments = path.split("/");
  const template = fixed.get(path) ?? open.find((each) => fits(each, segments));
  if (!template) return { surface: nearestSurface(segments) };
  const operation = template.methods.get(method === "HEAD" ? "GET" : method);
  if (operation) return { operation, params: paramsOf(template, segments) };
  const [first] = template.methods.values();
  return { surface: (first as Operation).surface, allow: [...template.methods.keys()] };
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

const fits = ({ segments }: Template, actual: readonly string[]) =>
  segments.length === actual.length && segments.every((segment, at) => (isParameter(segment) ? actual[at] !== "" : segment === actual[at]));

const paramsOf = ({ segments }: Template, actual: readonly string[]): Record<string, string> =>
  Object.fromEntries(segments.flatMap((segment, at) => (isParameter(segment) ? [[segment.slice(1, -1), decode(actual[at] ?? "")]] : [])));

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Names nothing, which is what the answer will be.
    return segment;
  }
}

/** Whose envelope tells that there is no such path: that of the operations which share most of its beginning. */
function nearestSurface(segments: readonly string[]): Surface {
  const shared = (path: string) => {
    const own = path.split("/");
    const at = own.findIndex((segment, index) => segment !== segments[index]);
    return at < 0 ? own.length : at;
  };
  const best = Math.max(...all.map(({ path }) => shared(path)));
  const nearest = all.filter(({ path }) => shared(path) === best);
  // A path that begins like none, or like those of several surfaces, is answered by the main one.
  return new Set(nearest.map(({ surface }) => surface)).size === 1 ? (nearest[0] as Operation).surface : "unified";
}
