import { type Document, operationsOf } from "./document.ts";

/**
 * Adds the headers that many responses carry. Each header says itself where it belongs (`x-on`): on every response, or on
 * those of operations that take an `Idempotency-Key`. Responses that are components are shared by operations of both
 * kinds, so a header for creates goes on the operation's own success responses only.
 */
export function addCommonHeaders(document: Document): Document {
  const headers = Object.entries<Document>(document.components.headers).filter(([, header]) => header["x-on"]);
  const references = (where: string) =>
    Object.fromEntries(
      headers
        .filter(([, header]) => header["x-on"] === where)
        .map(([name, header]) => [header["x-header"], { $ref: `#/components/headers/${name}` }]),
    );
  const everywhere = references("every response");
  const onCreates = references("creates");

  const copy = structuredClone(document);
  for (const { operation } of operationsOf(copy)) {
    const creates = operation.parameters?.some((parameter: Document) => parameter.$ref?.endsWith("/IdempotencyKey"));
    for (const response of Object.values<Document>(operation.responses)) {
      if (!response.$ref) response.headers = { ...response.headers, ...everywhere, ...(creates && onCreates) };
    }
  }
  for (const response of Object.values<Document>(copy.components.responses)) response.headers = { ...response.headers, ...everywhere };
  return copy;
}
