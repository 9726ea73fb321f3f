import type { Operation } from "@gentasks/schema/operations";
import { all } from "./document.ts";

/** The operation that a request is for; of a path that has no such method, `others` has those that it has. */
export function findOperation(method: string, pathname: string): { readonly operation?: Operation; readonly others: readonly Operation[] } {
  const exact = all.filter(({ path }) => path === pathname);
  const found = exact.length > 0 ? exact : all.filter(({ path }) => patternOf(path).test(pathname));
  const operation = found.find((each) => each.method === method);
  return { ...(operation && { operation }), others: found };
}

const patterns = new Map<string, RegExp>();

function patternOf(path: string): RegExp {
  const known = patterns.get(path) ?? new RegExp(`^${path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
  patterns.set(path, known);
  return known;
}
