import type { Exchange } from "../exchange/exchange.ts";
import { all, type Provenance, provenanceOf } from "../spec/document.ts";
import { findOperation } from "../spec/find-operation.ts";
import { faults, responseOf, statusesOf } from "../spec/responses.ts";
import type { Finding } from "./finding.ts";
import { headerFaults } from "./headers.ts";

type Found = Omit<Finding, "during" | "exchange">;

/** What every answer is held to, whatever was asked. */
export function checkExchange(exchange: Exchange): readonly Found[] {
  const { operation, request, response } = exchange;
  const { status } = response;
  const told: Found[] = status >= 500 ? [serverError(exchange)] : [];
  // Of a path that the document has, what it lacks is answered in the same envelope; of any other path nothing is known.
  const described = operation ?? findOperation(request.method, request.path).others[0];
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

const serverError = ({ response: { status, text } }: Exchange): Found => ({
  check: "server-error",
  message: `The server failed with ${status}: ${text.slice(0, 200)}`,
  expected: "an answer below 500 to any input",
  provenance: "documented",
});

function bodyFaults(
  { response }: Exchange,
  { mediaTypes, check }: NonNullable<ReturnType<typeof responseOf>>,
  provenance: Provenance,
): readonly Found[] {
  if (mediaTypes.length === 0) return [];
  const type = (response.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!mediaTypes.includes(type)) {
    return [{ check: "content-type", message: `The body is ${type || "of no type"}`, expected: mediaTypes.join(" or "), provenance }];
  }
  if (type !== "application/json") return [];
  if (response.json === undefined) return [{ check: "body", message: "The body is no JSON", expected: "JSON", provenance }];
  return check(type, response.json).map(({ pointer, message }) => ({
    check: "body" as const,
    message: `${pointer || "The body"} ${message}`,
    expected: "the schema of this status",
    provenance,
  }));
}

/** Faults of a callback's body, by its wire type. */
export const eventFaults = (type: string, body: unknown) =>
  faults(`#/webhooks/${type}/post/requestBody/content/application~1json/schema`, body);

/** The operations of a surface. */
export const operationsOn = (surface: string) => all.filter((operation) => operation.surface === surface);

/** The surfaces, in the order of the document. */
export const surfaces = [...new Set(all.map(({ surface }) => surface))];
