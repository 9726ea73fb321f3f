import { validateInput } from "@stoplight/prism-http/dist/validator/index.js";
import { checkJson, checkValue } from "./check-body.ts";
import { contentOf } from "./content.ts";
import { fromPrism } from "./diagnostics.ts";
import { formFields } from "./form-fields.ts";
import { isForm, isJson } from "./media-type.ts";
import type { Operation } from "./operations.ts";
import { readForm } from "./read-form.ts";
import { readHead } from "./read-request.ts";
import type { Violation } from "./violation.ts";

/** What a request breaks. Without a body to look at, its parameters alone are checked. */
export async function checkRequest(
  operation: Operation,
  request: Request,
  body: Uint8Array<ArrayBuffer> | undefined,
): Promise<Violation[]> {
  const { body: _body, ...parameters } = operation.request ?? {};
  const head = readHead(request);
  // Prism takes an announced body for one that may not be there, for the operation it is shown has none.
  const { "content-length": _length, ...headers } = head.headers ?? {};
  const found = fromPrism(validateInput({ resource: { ...operation, request: parameters }, element: { ...head, headers } }), "request");
  return body ? [...found, ...(await checkBody(operation, request, body))] : found;
}

async function checkBody(operation: Operation, request: Request, body: Uint8Array<ArrayBuffer>): Promise<Violation[]> {
  const documented = operation.request?.body;
  const violation = (part: "type" | "body", message: string, pointer = ""): Violation => ({
    where: "request",
    part,
    pointer,
    message,
    severity: "error",
  });
  if (!documented?.contents?.length) return body.length > 0 ? [violation("body", "must be left out: none is documented")] : [];
  if (body.length === 0) return documented.required ? [violation("body", "is required")] : [];
  const type = request.headers.get("content-type") ?? "";
  const content = contentOf(documented.contents, type);
  if (typeof content === "string") return [violation("type", content)];
  const { mediaType, schema } = content;
  const bundle = operation.__bundled__;
  if (!schema) return [];
  if (isJson(mediaType))
    return checkJson(new TextDecoder().decode(body), schema, bundle).map(({ message, pointer }) => violation("body", message, pointer));
  if (!isForm(mediaType)) return [];
  const form = await readForm(body, type);
  if (!form) return [violation("body", `is no ${mediaType}`)];
  return checkValue(formFields(form, schema), schema, { coerce: true, bundle }).map(({ message, pointer }) =>
    violation("body", message, pointer),
  );
}
