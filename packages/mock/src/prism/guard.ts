import { checkRequest } from "./check-request.ts";
import { checkResponse } from "./check-response.ts";
import { drop } from "./drop.ts";
import { findOperation, findSibling } from "./find-operation.ts";
import { loadOperations, type Operation } from "./operations.ts";
import { readHead } from "./read-request.ts";
import type { Violation } from "./violation.ts";

/**
 * Holds an exchange against the document and tells every departure. The response's body is read to its end, that of an event
 * stream as it comes; pass a clone where somebody else reads it. The request's body is looked at only when it is given.
 */
export type Check = (request: Request, response: Response, requestBody?: Uint8Array<ArrayBuffer>) => Promise<Violation[]>;

/** A check against an OpenAPI document. What the document lacks must be answered with 404, or 405 where it has the path. */
export async function createGuard(documentPath: string): Promise<Check> {
  const operations = await loadOperations(documentPath);

  return async (request, response, requestBody) => {
    const input = readHead(request);
    const operation = findOperation(operations, input);
    if (!operation) return checkUnknown(findSibling(operations, input.url.path), request, response);
    const asked = await checkRequest(operation, request, requestBody);
    const refused = response.status >= 400;
    return [
      ...asked.map((violation) => (refused ? { ...violation, severity: "warning" as const } : violation)),
      ...(await checkResponse(operation, response)),
    ];
  };
}

/** A request that the document does not have. HEAD and OPTIONS belong to HTTP, which a document need not repeat. */
async function checkUnknown(sibling: Operation | undefined, request: Request, response: Response): Promise<Violation[]> {
  const isOfHttp = request.method === "HEAD" || request.method === "OPTIONS";
  if (sibling && response.status >= 400 && !isOfHttp) return checkResponse(sibling, response);
  drop(response);
  if (isOfHttp || response.status >= 400) return [];
  const message = `is not documented for ${request.method}, but was answered with ${response.status}`;
  return [{ where: "request", part: "path", pointer: "", message, severity: "error" }];
}
