import type { Exchange } from "../exchange/exchange.ts";
import type { Provenance } from "../spec/document.ts";
import type { DocumentedResponse } from "../spec/responses.ts";
import type { Finding } from "./finding.ts";

type Found = Omit<Finding, "during" | "exchange">;

/** What is wrong with the body of an answer, and with what its headers say of it. */
export function bodyFaults(
  { request, response }: Exchange,
  { mediaTypes, check, status }: DocumentedResponse,
  provenance: Provenance,
): readonly Found[] {
  const { text, json } = response;
  // It has the headers of what it leaves out.
  if (request.method === "HEAD") {
    const message = `HEAD was answered with a body of ${text.length} characters`;
    return text === "" ? [] : [{ check: "body", message, expected: "headers alone", provenance }];
  }
  if (mediaTypes.length === 0) return [];
  const { type, charset } = mediaTypeIn(response.headers["content-type"] ?? "");
  if (!mediaTypes.includes(type)) {
    return [{ check: "content-type", message: `The body is ${type || "of no type"}`, expected: mediaTypes.join(" or "), provenance }];
  }
  if (type !== "application/json") return [];
  // JSON between systems is UTF-8, and readers take it for that whatever is said.
  if (charset !== undefined && charset !== "utf-8")
    return [{ check: "content-type", message: `The JSON is said to be ${charset}`, expected: "utf-8", provenance }];
  if (json === undefined) return [{ check: "body", message: "The body is no JSON", expected: "JSON", provenance }];
  const faults = check(type, json).map(
    ({ pointer, message }): Found => ({
      check: "body",
      message: `${pointer || "The body"} ${message}`,
      expected: "the schema of this status",
      provenance,
    }),
  );
  return [...faults, ...codeFaults(json, status, provenance)];
}

/** The envelope of an error says the status again, where it has a number for it. */
function codeFaults(json: unknown, status: number, provenance: Provenance): readonly Found[] {
  const { code } = (json ?? {}) as { readonly code?: unknown };
  if (status < 400 || typeof code !== "number" || code === status) return [];
  return [{ check: "body", message: `/code is ${code} in an answer with ${status}`, expected: String(status), provenance }];
}

function mediaTypeIn(header: string): { readonly type: string; readonly charset: string | undefined } {
  const [type = "", ...parameters] = header.split(";").map((part) => part.trim().toLowerCase());
  const charset = parameters.find((each) => each.startsWith("charset="))?.slice("charset=".length);
  return { type, charset: charset?.replace(/^"(.*)"$/, "$1") };
}
