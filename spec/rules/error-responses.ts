import { type Operation, operationsOf } from "./shared/operations.ts";
import { type Context, follow, listIn, mapIn, type Node, nameOf, type Rule, show, teach } from "./shared/plugin.ts";

const reasons: Record<string, string> = {
  400: "BadRequest",
  401: "Unauthorized",
  402: "PaymentRequired",
  403: "Forbidden",
  404: "NotFound",
  405: "MethodNotAllowed",
  409: "Conflict",
  413: "PayloadTooLarge",
  415: "UnsupportedMediaType",
  429: "TooManyRequests",
  500: "InternalServerError",
};

/** Every operation lists the errors that its kind can answer, in the envelope of its own surface. */
const rule: Rule = () => ({
  Root: {
    enter(root, context) {
      for (const found of operationsOf(root, context)) {
        if (found.kind !== "path") continue;
        checkListed(found, context);
        checkEnvelopes(found, context);
      }
    },
  },
});

function checkListed({ operation, location, method }: Operation, context: Context): void {
  for (const [status, because] of Object.entries(neededBy(operation, method, (node) => follow(node, location, context).node))) {
    if (operation.responses?.[status]) continue;
    teach(context, location.child("responses").key(), {
      wrong: `${operation.operationId} lists no response ${status}, though ${because}`,
      why: "Clients decide by the listed statuses what to retry, and the mock can answer no other",
      write: `Add "${status}": { $ref: ../components/responses/${responseName(operation, status)}.yaml }`,
    });
  }
}

/** The statuses that an operation needs, each with the reason. */
function neededBy(operation: Node, method: string, resolve: (node: Node) => Node): Record<string, string> {
  const parameters = listIn(operation.parameters).map(resolve);
  const needed: Record<string, string> = {
    401: "every operation takes a key",
    405: "every path refuses some methods",
    429: "every surface limits the rate",
    500: "every service can fail",
  };
  if (method === "get" && parameters.some(({ in: place }) => place === "query")) needed[400] = "its query can be wrong";
  if (operation.requestBody)
    Object.assign(needed, { 400: "its body can be wrong", 413: "its body can be too large", 415: "its body can be of another type" });
  if (parameters.some(({ name }) => name === "Idempotency-Key")) {
    Object.assign(needed, { 402: "a create costs money", 409: "an Idempotency-Key can come back with another body" });
    if (operation["x-surface"] === "router") needed[403] = "a key may lack the channel behind a router create";
  }
  const id = parameters.find(({ in: place }) => place === "path");
  if (id) needed[404] = `nothing may have the ${id.name} of its path`;
  return needed;
}

function checkEnvelopes({ operation, location }: Operation, context: Context): void {
  const surface = operation["x-surface"];
  // A missing surface is the business of operation-complete.
  if (!surface) return;
  for (const [status, response] of Object.entries<Node>(mapIn(operation.responses))) {
    if (!/^[45]/.test(status) || isOwn(response, status, operation)) continue;
    const found = response.$ref ? `is ${show(response.$ref)}` : `has a schema without a ${capitalised(surface)}… component`;
    teach(context, location.child(["responses", status]), {
      wrong: `The response ${status} of ${operation.operationId} ${found}`,
      why: `Each surface has an envelope of its own, and clients of the ${surface} surface read no other`,
      write: `Write "${status}": { $ref: ../components/responses/${responseName(operation, status)}.yaml }`,
    });
  }
}

function isOwn(response: Node, status: string, operation: Node): boolean {
  if (response.$ref) return nameOf(response.$ref) === responseName(operation, status);
  const prefix = capitalised(operation["x-surface"]);
  const schemas = Object.values<Node>(mapIn(response.content)).map(({ schema }) => schema);
  return schemas.length > 0 && schemas.every((schema) => referencesIn(schema).some((reference) => nameOf(reference).startsWith(prefix)));
}

function referencesIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "$ref" ? [String(value)] : referencesIn(value)));
}

const responseName = (operation: Node, status: string) => `${capitalised(operation["x-surface"] ?? "unified")}${reasons[status] ?? ""}`;

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export default rule;
