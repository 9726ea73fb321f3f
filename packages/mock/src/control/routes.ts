import { controlApi } from "../generated/control-api.ts";
import type { Schema } from "./check.ts";

type Paths = typeof controlApi.paths;
type OperationsOf<Item> = Item extends unknown ? Item[keyof Item] : never;
/** The operations that the description has. */
export type ControlOperation = OperationsOf<Paths[keyof Paths]>["operationId"];

/** What is described of an operation. */
interface Described {
  readonly operationId: ControlOperation;
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Schema } } };
  readonly parameters?: readonly { readonly $ref: string }[];
}

export interface ControlRoute {
  readonly operation: ControlOperation;
  readonly params: Readonly<Record<string, string>>;
  /** What the body must be; absent where there is none. */
  readonly body?: Schema;
}

const routes = Object.entries(controlApi.paths).map(([path, methods]) => ({
  pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
  methods: methods as Readonly<Record<string, Described>>,
}));

/** Finds an operation; the methods that a path takes where it does not take this one, undefined where there is no such path. */
export function controlRoute(method: string, path: string): ControlRoute | { readonly allow: readonly string[] } | undefined {
  for (const { pattern, methods } of routes) {
    const match = pattern.exec(path);
    if (!match) continue;
    const verb = method === "HEAD" ? "get" : method.toLowerCase();
    const described = Object.hasOwn(methods, verb) ? methods[verb] : undefined;
    if (!described) return { allow: Object.keys(methods).map((each) => each.toUpperCase()) };
    const body = described.requestBody?.content["application/json"].schema;
    return { operation: described.operationId, params: decoded(match.groups ?? {}), ...(body && { body }) };
  }
  return undefined;
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)];
      } catch {
        // Names nothing, which is what the answer will be.
        return [name, value];
      }
    }),
  );
}
