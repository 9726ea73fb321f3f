import { bodyTaken, copyOf } from "./copy.ts";
import type { Fetch } from "./fetch.ts";
import type { Check } from "./guard.ts";
import { type Report, toReport, type Violation } from "./violation.ts";

/**
 * Passes exchanges through untouched and reports those that depart from the document. An answer is handed on once it has been
 * checked, so that the report comes first; an event stream is handed on at once and reported when it has ended.
 */
export function watch(fetch: Fetch, check: Check, onReport: (report: Report) => void): Fetch {
  return async (request) => {
    const clone = request.clone();
    const { answer, copy, live } = copyOf(await fetch(request));
    const reported = report(request, clone, copy);
    if (!live) await reported;
    return answer;
  };

  async function report(request: Request, clone: Request, copy: Response): Promise<void> {
    const violations = await bodyTaken(request, clone, copy)
      .then((body) => check(request, copy, body))
      .catch(unchecked);
    if (violations.length > 0) onReport(toReport(request, copy.status, violations));
  }
}

/** A connection that breaks while the guard reads it is not the guard's to answer, but must not pass for a checked one. */
const unchecked = (error: Error): Violation[] => [
  { where: "response", part: "body", pointer: "", message: `could not be checked: ${error.message}`, severity: "error" },
];
