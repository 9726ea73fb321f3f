import type { CheckId, Finding } from "@gentasks/contract";

/** Why a server is found to depart from the description. */
export interface Expected {
  readonly check: CheckId;
  /** What the message says, where one check finds several things. */
  readonly says?: RegExp;
  /** Which probes or cases lead to it. */
  readonly during?: RegExp;
  readonly why: string;
  /** Whether it depends on who is quicker, and so may not be found. */
  readonly isRace?: boolean;
}

/** Findings that nobody expected, and what was expected and not found. */
export function explain(findings: readonly Finding[], expected: readonly Expected[]) {
  const explains = ({ check, says, during }: Expected, finding: Finding) =>
    finding.check === check && (!says || says.test(finding.message)) && (!during || during.test(finding.during));
  return {
    unexplained: findings
      .filter((finding) => !expected.some((each) => explains(each, finding)))
      .map(({ check, during, message }) => `${check} (${during}): ${message}`),
    unfound: expected.filter((each) => !each.isRace && !findings.some((finding) => explains(each, finding))).map(({ why }) => why),
  };
}
