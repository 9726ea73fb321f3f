import type { IHttpRequest } from "@stoplight/prism-http";
import { matchPath } from "@stoplight/prism-http/dist/router/matchPath.js";
import type { Operation } from "./operations.ts";

/**
 * The operation that a request is for; undefined when the document has no such path or method. A path that is spelled out comes
 * before one with a parameter in the same place.
 */
export function findOperation(operations: readonly Operation[], { method, url }: IHttpRequest): Operation | undefined {
  const able = operations.filter((operation) => operation.method === method);
  return able.find(({ path }) => isMatch(url.path, path, "concrete")) ?? findSibling(able, url.path);
}

/** Any operation of the path, whatever its method: how a path refuses a method is the same for all of them. */
export function findSibling(operations: readonly Operation[], requested: string): Operation | undefined {
  return operations.find(({ path }) => isPathOf(requested, path));
}

/** The methods that a path takes. */
export const methodsOf = (operations: readonly Operation[], requested: string): string[] =>
  operations.filter(({ path }) => isPathOf(requested, path)).map(({ method }) => method.toUpperCase());

const isPathOf = (requested: string, path: string) => isMatch(requested, path, "concrete") || isMatch(requested, path, "templated");

function isMatch(requested: string, path: string, kind: "concrete" | "templated"): boolean {
  const match = matchPath(requested, path);
  return match._tag === "Right" && match.right === kind;
}
