import type { Provenance } from "../spec/document.ts";
import type { DocumentedResponse } from "../spec/responses.ts";
import type { Finding } from "./finding.ts";

type Found = Omit<Finding, "during" | "exchange">;

/** Headers that are there but have a value that the spec does not allow, and required ones that are missing. */
export function headerFaults(
  { headers }: DocumentedResponse,
  given: Readonly<Record<string, string>>,
  provenance: Provenance,
): readonly Found[] {
  const faults = headers.flatMap(({ name, required, schema }): readonly Found[] => {
    const value = given[name.toLowerCase()];
    if (value === undefined) {
      return required ? [{ check: "headers", message: `The header ${name} is missing`, expected: name, provenance }] : [];
    }
    const expected = faultOf(value, schema) ?? faultInWords(name, value);
    return expected ? [{ check: "headers", message: `The header ${name} is ${JSON.stringify(value)}`, expected, provenance }] : [];
  });
  return [...faults, ...countFaults(given, provenance)];
}

/** What a text should be instead; undefined where it is right. */
function faultOf(value: string, { type, minimum, enum: words, pattern, const: only }: Readonly<Record<string, never>>): string | undefined {
  if (type === "integer" && !/^-?\d+$/.test(value)) return "a whole number";
  if (minimum !== undefined && Number(value) < minimum) return `at least ${minimum}`;
  if (words !== undefined && !(words as readonly unknown[]).map(String).includes(value))
    return `one of ${(words as readonly unknown[]).join(", ")}`;
  if (only !== undefined && String(only) !== value) return String(only);
  if (pattern !== undefined && !new RegExp(pattern).test(value)) return `a text like ${pattern}`;
  return undefined;
}

const isSeconds = (value: string) => /^\d+$/.test(value);
const isHttpDate = (value: string) => /^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}:\d{2}/.test(value) && !Number.isNaN(Date.parse(value));
const isIsoTime = (value: string) => /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value));

/** What the document says of values in words, since a schema could not say it so that people understand it. */
const inWords: Readonly<Record<string, { readonly allows: (value: string) => boolean; readonly words: string }>> = {
  "Retry-After": { allows: (value) => isSeconds(value) || isHttpDate(value), words: "seconds, or an HTTP date" },
  "X-RateLimit-Reset": { allows: (value) => isSeconds(value) || isIsoTime(value), words: "Unix seconds, or an ISO 8601 time" },
};

function faultInWords(name: string, value: string): string | undefined {
  const { allows, words } = inWords[name] ?? {};
  return allows?.(value) === false ? words : undefined;
}

/** More requests that are left than there ever were. */
function countFaults(given: Readonly<Record<string, string>>, provenance: Provenance): readonly Found[] {
  const { "x-ratelimit-limit": limit, "x-ratelimit-remaining": remaining } = given;
  if (limit === undefined || remaining === undefined || Number(remaining) <= Number(limit)) return [];
  if (!isSeconds(limit) || !isSeconds(remaining)) return [];
  const message = `X-RateLimit-Remaining is ${remaining}, of ${limit} in all`;
  return [{ check: "rate-limit-headers", message, expected: `at most ${limit}`, provenance }];
}
