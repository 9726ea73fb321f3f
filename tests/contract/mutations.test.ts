import { type Finding, isFailure, textReport, verify } from "@gentasks/contract";
import { describe, expect, test } from "vitest";
import { faults } from "./faults/index.ts";
import type { Fault } from "./kit/fault.ts";
import { onMock } from "./kit/server.ts";

/** What a run looks at, if a fault says nothing else. */
const usual = { surfaces: ["unified"], models: ["google/veo-3.1-fast"] } as const;

describe.each(Object.entries(faults))("A server is caught that goes wrong in %s:", (_group, planted) => {
  test.each(planted.map((fault) => [fault.name, fault] as const))("one that %s", { timeout: 60_000 }, async (_name, fault) => {
    const result = await verify({ ...onMock(fault), ...usual, ...fault.options });
    const named = result.findings.filter((finding) => isNamed(finding, fault));
    const told = result.findings.map(({ check, message }) => `${check}: ${message}`);
    expect
      .soft(named, `not caught by ${fault.check}; found: ${[...new Set(told)].slice(0, 5).join("\n") || "nothing"}`)
      .not.toHaveLength(0);
    // What is only inferred fails no run; something else that goes wrong with it may.
    if (!fault.isInformation) expect.soft(result.passed, "whether the run passed").toBe(false);
    expect(textReport(result)).toContain(fault.check);
  });
});

/** Whether a finding is by the right check, says what is meant, and counts as it should. */
const isNamed = (finding: Finding, { check, says, isInformation = false }: Fault): boolean =>
  finding.check === check && (!says || says.test(finding.message)) && isFailure(finding) !== isInformation;
