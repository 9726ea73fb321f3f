import { getHttpOperationsFromSpec, type IHttpRequest } from "@stoplight/prism-http";
import { validateInput } from "@stoplight/prism-http/dist/validator/index.js";
import type { Case } from "./cases.ts";
import { formOf } from "./form.ts";
import { documentPath, type Json } from "./published.ts";

const operations = await getHttpOperationsFromSpec(documentPath);

/** What Prism has against a request: nothing when it accepts it. */
export async function prismFaults({ operation, path, mediaType, body }: Case) {
  const resource = operations.find(({ iid }) => iid === operation);
  if (!resource) throw new Error(`Prism knows no operation ${operation}`);
  const sent = mediaType === "application/json" ? { type: mediaType, text: body } : await formOf(body as Json);
  const element: IHttpRequest = { method: "post", url: { path }, headers: { "content-type": sent.type }, body: sent.text };
  const result = validateInput({ resource, element });
  return result._tag === "Left" ? result.left : [];
}
