import { isFailure } from "../checks/finding.ts";
import type { VerifyResult } from "../run/verify.ts";
import { groups } from "./groups.ts";
import { told } from "./told.ts";

/** A run as JUnit XML: a test case for each piece of work. */
export function junitReport({ work, findings, exchanges, durationMs }: VerifyResult): string {
  const failed = groups(findings.filter(isFailure), ({ during }) => during);
  const cases = work.map(({ id, skipped }) => {
    const found = failed.get(id) ?? [];
    const inside = [
      ...(skipped === undefined ? [] : [`<skipped message="${escaped(skipped)}"/>`]),
      ...found.map((finding) => {
        const text = told("FAIL", { finding, alike: [], during: [id] }, exchanges);
        return `<failure type="${finding.check}" message="${escaped(finding.message)}">${escaped(text)}</failure>`;
      }),
    ].join("");
    return `    <testcase classname="contract" name="${escaped(id)}">${inside}</testcase>`;
  });
  const counts = `tests="${work.length}" failures="${failed.size}" skipped="${work.filter(({ skipped }) => skipped !== undefined).length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    `  <testsuite name="gentasks contract" ${counts} time="${(durationMs / 1000).toFixed(3)}">`,
    ...cases,
    "  </testsuite>",
    "</testsuites>\n",
  ].join("\n");
}

/** XML has no control characters, not even escaped. */
const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
