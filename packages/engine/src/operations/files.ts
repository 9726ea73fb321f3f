import type { components } from "@gentasks/schema";
import { readBody } from "../exchange/body.ts";
import { type Answer, type Call, ok } from "../exchange/call.ts";
import { invalid, issueAt, Refusal } from "../exchange/refusal.ts";
import type { Engine } from "../options.ts";
import { seconds } from "../surfaces/seconds.ts";
import { success } from "../surfaces/unified/index.ts";
import { bodyIssues } from "../validation.ts";

/** Keeps an uploaded file and answers with an address that inputs can name. */
export async function uploadFile(engine: Engine, { request, operation, caller }: Call): Promise<Answer | Refusal> {
  const body = await readBody(request, operation, { json: engine.jsonLimitBytes, form: engine.formLimitBytes });
  if (body instanceof Refusal) return body;
  const issues = await bodyIssues(operation.operationId, body.form, body.value);
  if (issues.length > 0) return invalid(issues);
  const file = body.files.file?.[0];
  if (!file) return invalid([issueAt("/file", "type", "file must be a file: give its part a file name (with curl: -F file=@picture.png)")]);
  const { url, expiresAt } = await engine.assets.save(file, caller.id);
  const uploaded: components["schemas"]["UploadedFile"] = {
    file_url: url,
    content_type: file.mediaType,
    size_bytes: file.bytes.length,
    ...(expiresAt !== undefined && { expires_at: seconds(expiresAt) }),
  };
  return ok(success(uploaded));
}
