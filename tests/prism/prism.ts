import type { ExampleInput as Json } from "@gentasks/spec";
import { getHttpOperationsFromSpec, type IHttpRequest } from "@stoplight/prism-http";
import { validateInput } from "@stoplight/prism-http/dist/validator/index.js";
import { json, type Sent } from "./cases.ts";
import { formOf } from "./form.ts";
import { documentPath } from "./published.ts";

// Read once: Prism compiles a schema the first time it meets that very object.
const operations = await getHttpOperationsFromSpec(documentPath);

/** What stock Prism has against a request: nothing when it accepts it. */
export async function prismFaults({ operation, path, mediaType, body }: Sent) {
  const resource = operations.find(({ iid }) => iid === operation);
  if (!resource) throw new Error(`Prism finds no operation ${operation} in the bundled document`);
  const sent = mediaType === json ? { type: json, content: body } : await formOf(body as Json);
  const element: IHttpRequest = { method: "post", url: { path }, headers: { "content-type": sent.type }, body: sent.content };
  const result = validateInput({ resource, element });
  return result._tag === "Left" ? result.left : [];
}
