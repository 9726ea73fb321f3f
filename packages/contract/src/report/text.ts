import { isFailure } from "../checks/finding.ts";
import type { VerifyResult } from "../run/verify.ts";
import { coverageOf, coverageTable } from "./coverage.ts";
import { fold } from "./fold.ts";
import { groups } from "./groups.ts";
import { told } from "./told.ts";

/** A run for people: what is wrong and how to see it again, then what is only inferred, then what was left out. */
export function textReport(result: VerifyResult): string {
  const { findings, exchanges, work } = result;
  const remarks = fold(
    findings.filter((finding) => !isFailure(finding)),
    exchanges,
  );
  return [
    ...failuresOf(result),
    ...(remarks.length > 0 ? ["Different from what was only inferred, which is no failure:"] : []),
    ...remarks.map((each) => told("info", each, exchanges)),
    ...leftOut(work),
    coverageTable(coverageOf(result)),
    summary(result),
  ].join("\n\n");
}

/** The failures alone, for whoever tells of one piece of work. */
export const failureReport = (result: VerifyResult): string => failuresOf(result).join("\n\n");

const failuresOf = ({ findings, exchanges }: VerifyResult): readonly string[] =>
  fold(findings.filter(isFailure), exchanges).map((each) => told("FAIL", each, exchanges));

function leftOut(work: VerifyResult["work"]): readonly string[] {
  const skipped = groups(work, ({ skipped }) => skipped);
  if (skipped.size === 0) return [];
  const lines = [...skipped].map(([why, left]) => `  ${String(left.length).padStart(5)}  ${why}`);
  return [["Left out:", ...lines].join("\n")];
}

function summary({ findings, work, exchanges, durationMs, spec, seed }: VerifyResult): string {
  const failures = fold(findings.filter(isFailure), exchanges).length;
  const done = work.filter(({ skipped }) => skipped === undefined).length;
  const verdict = failures === 0 ? "The server keeps the description" : `${counted(failures, "departure")} from the description`;
  const did = `${counted(done, "piece")} of work, ${counted(exchanges.length, "exchange")}`;
  return `${verdict}: ${did}, ${(durationMs / 1000).toFixed(1)} s, spec ${spec}, seed ${seed}.`;
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;
