import type { Fetch } from "../options.ts";
import type { Report } from "../prism.ts";

/** What is the mock's own and stands in no document: its page, its controls, its files. */
const own = /^\/(?:$|favicon\.ico$|files\/|__mock(?:\/|$))/;

/** The same, with every exchange held against the spec by Prism, which is loaded now. Tells of each that departs from it. */
export async function checked(fetch: Fetch, onViolation: (report: Report) => void): Promise<Fetch> {
  const { createGuard, guard, specPath } = await import("../prism.ts");
  const guarded = guard(fetch, { check: await createGuard(specPath()), onViolation });
  return (request) => (own.test(new URL(request.url).pathname) ? fetch(request) : guarded(request));
}
