import type { Provenance } from "../spec/document.ts";
import type { DocumentedResponse } from "../spec/responses.ts";
import type { Finding } from "./finding.ts";

/** Headers that are there but have a value that the spec does not allow, and required ones that are missing. */
export function headerFaults(
  { headers }: DocumentedResponse,
  given: Readonly<Record<string, string>>,
  provenance: Provenance,
): readonly Omit<Finding, "during" | "exchange">[] {
  return headers.flatMap(({ name, required, schema }) => {
    const value = given[name.toLowerCase()];
    if (value === undefined) {
      return required ? [{ check: "headers" as const, message: `The header ${name} is missing`, expected: `${name}`, provenance }] : [];
    }
    const expected = faultOf(value, schema);
    return expected ? [{ check: "headers" as const, message: `The header ${name} is ${JSON.stringify(value)}`, expected, provenance }] : [];
  });
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
