import type { Exchange } from "../exchange/exchange.ts";
import { all, provenanceOf } from "../spec/document.ts";
import { findOperation } from "../spec/find-operation.ts";
import { faults, responseOf, statusesOf } from "../spec/responses.ts";
import { bodyFaults } from "./bodies.ts";
import type { Finding } from "./finding.ts";
import { headerFaults } from "./headers.ts";

type Found = Omit<Finding, "during" | "exchange">;

/** What every answer is held to, whatever was asked. */
export function checkExchange(exchange: Exchange): readonly Found[] {
  const { operation, request, response } = exchange;
  const { status } = response;
  const told: Found[] = status >= 500 ? [serverError(exchange)] : [];
  // Of a path that the document has, what it lacks is answered in the same envelope; of any other path nothing is known.
  const described = operation ?? standIn(request);
  if (!described) return told;
  const provenance = provenanceOf(described);
  const documented = responseOf(described, status);
  if (!documented) {
    const statuses = statusesOf(described).join(", ");
    return [
      ...told,
      { check: "status-documented", message: `${described.operationId} answered ${status}`, expected: `one of ${statuses}`, provenance },
    ];
  }
  return [...told, ...headerFaults(documented, response.headers, provenance), ...bodyFaults(exchange, documented, provenance)];
}

/** What a request without an operation is answered like: HEAD like GET, and another method like what the path has. */
function standIn({ method, path }: Exchange["request"]) {
  const { others } = findOperation(method, path);
  return (method === "HEAD" && others.find((each) => each.method === "GET")) || others[0];
}

const serverError = ({ response: { status, text } }: Exchange): Found => ({
  check: "server-error",
  message: `The server failed with ${status}: ${text.slice(0, 200)}`,
  expected: "an answer below 500 to any input",
  provenance: "documented",
});

/** Faults of a callback's body, by its wire type. */
export const eventFaults = (type: string, body: unknown) =>
  faults(`#/webhooks/${type}/post/requestBody/content/application~1json/schema`, body);

/** The operations of a surface. */
export const operationsOn = (surface: string) => all.filter((operation) => operation.surface === surface);

/** The surfaces, in the order of the document. */
export const surfaces = [...new Set(all.map(({ surface }) => surface))];
