import { validators } from "@gentasks/schema/validators";
import type { Finding } from "../checks/finding.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { jsonIn } from "../exchange/exchange-of.ts";
import { provenanceOf } from "../spec/document.ts";
import { findOperation } from "../spec/find-operation.ts";

type Found = Omit<Finding, "during" | "exchange">;
type Validator = { readonly validate: (value: unknown) => Result | Promise<Result> };
type Result = { readonly issues?: readonly { readonly message: string }[] | undefined };

const loaders = validators.operations as unknown as Readonly<Record<string, () => Promise<{ readonly default: Validator }>>>;

/** What is wrong with a request that the server accepted; one that it refused was meant to be wrong. */
export async function requestFaults({ operation, request, response }: Exchange): Promise<readonly Found[]> {
  if (response.status >= 400) return [];
  if (!operation) return [unknownRequest(request)];
  const load = loaders[operation.operationId];
  if (!load || !request.headers["content-type"]?.startsWith("application/json")) return [];
  const { issues = [] } = await (await load()).default.validate(jsonIn(request.body ?? ""));
  const provenance = provenanceOf(operation);
  return issues.map(({ message }) => ({ check: "invalid-refused", message, expected: "a request that the spec allows", provenance }));
}

function unknownRequest({ method, path }: Exchange["request"]): Found {
  const { others } = findOperation(method, path);
  const message = others.length > 0 ? `${path} has no ${method}` : `The spec has no path ${path}`;
  const check = others.length > 0 ? "method-not-allowed" : "unknown-resource";
  return { check, message, expected: "a path and method of the spec", provenance: "documented" };
}
