import { validateOutput } from "@stoplight/prism-http/dist/validator/index.js";
import { findOperationResponse } from "@stoplight/prism-http/dist/validator/utils/spec.js";
import { checkEvents, checkJson } from "./check-body.ts";
import { contentOf } from "./content.ts";
import { fromPrism } from "./diagnostics.ts";
import { drop } from "./drop.ts";
import { isEvents, isJson } from "./media-type.ts";
import type { Operation } from "./operations.ts";
import type { Violation } from "./violation.ts";

/** What a response breaks. Its body is read, or cancelled where there is nothing to check in it. */
export async function checkResponse(operation: Operation, response: Response): Promise<Violation[]> {
  const found = findOperationResponse(operation.responses, response.status);
  if (found._tag === "None") {
    drop(response);
    const codes = operation.responses.map(({ code }) => code).join(", ");
    return [violation("status", `${response.status} is not documented for ${operation.iid}; ${codes} are`)];
  }
  const { contents = [], ...documented } = found.value;
  const element = { statusCode: response.status, headers: Object.fromEntries(response.headers) };
  // The body has its own check, so Prism is given a response that documents none.
  const headers = fromPrism(
    validateOutput({ resource: { ...operation, responses: [{ ...documented, contents: [] }] }, element }),
    "response",
  );
  return [...headers, ...(await checkBody(operation, contents, response))];
}

async function checkBody(operation: Operation, contents: Contents, response: Response): Promise<Violation[]> {
  const content = contents.length > 0 ? contentOf(contents, response.headers.get("content-type") ?? "") : undefined;
  const { mediaType = "", schema } = typeof content === "object" ? content : {};
  const told = (found: Awaited<ReturnType<typeof checkEvents>>) => found.map(({ message, pointer }) => violation("body", message, pointer));
  const bundle = operation.__bundled__;
  if (schema && isJson(mediaType)) return told(checkJson(await response.text(), schema, bundle));
  if (schema && isEvents(mediaType) && response.body) return told(await checkEvents(response.body, schema, bundle));
  drop(response);
  return typeof content === "string" ? [violation("type", content)] : [];
}

type Contents = NonNullable<Operation["responses"][number]["contents"]>;

const violation = (part: Violation["part"], message: string, pointer = ""): Violation => ({
  where: "response",
  part,
  pointer,
  message,
  severity: "error",
});
