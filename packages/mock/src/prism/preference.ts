import type { IHttpOperationConfig } from "@stoplight/prism-http";

/** What `Prefer` asks for: `code=404`, `example=failed`, `dynamic=true`, or several of them. */
export function preference(request: Request): IHttpOperationConfig {
  const prefer = request.headers.get("prefer") ?? "";
  const code = /\bcode="?(\d{3})/.exec(prefer)?.[1];
  const exampleKey = /\bexample="?([\w-]+)/.exec(prefer)?.[1];
  const dynamic = /\bdynamic="?true\b/.test(prefer);
  return { dynamic, ...(code && { code: Number(code) }), ...(exampleKey && { exampleKey }) };
}
