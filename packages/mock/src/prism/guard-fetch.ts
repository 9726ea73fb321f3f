import type { Fetch } from "./fetch.ts";
import type { Check } from "./guard.ts";
import type { Report } from "./violation.ts";
import { watch } from "./watch.ts";

/**
 * The same service, guarded: an answer that departs from the document is reported, and so is a wrong request that was accepted.
 * A wrong request that was refused is as it should be.
 */
export function guard(
  fetch: Fetch,
  { check, onViolation }: { readonly check: Check; readonly onViolation: (report: Report) => void },
): Fetch {
  return watch(fetch, check, (report) => {
    if (report.violations.some(({ severity }) => severity === "error")) onViolation(report);
  });
}
