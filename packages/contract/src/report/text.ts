import { checks } from "../checks/checks.ts";
import { isFailure } from "../checks/finding.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { VerifyResult } from "../run/verify.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { curlOf } from "./curl.ts";
import { type Folded, fold } from "./fold.ts";

/** A run for people: what is wrong and how to see it again, then what is only inferred, then what was left out. */
export function textReport(result: VerifyResult): string {
  const { findings, exchanges, work, durationMs, spec, seed } = result;
  const failures = fold(findings.filter(isFailure));
  const remarks = fold(findings.filter((finding) => !isFailure(finding)));
  const skipped = Object.entries(
    Object.groupBy(
      work.filter(({ skipped }) => skipped !== undefined),
      ({ skipped = "" }) => skipped,
    ),
  );
  const done = work.filter(({ skipped }) => skipped === undefined).length;
  const parts = [
    ...failures.map((each) => told("FAIL", each, exchanges)),
    ...(remarks.length > 0 ? ["Different from what was only inferred, which is no failure:"] : []),
    ...remarks.map((each) => told("info", each, exchanges)),
    ...skipped.map(([why, left = []]) => `Left out: ${left.length} ${left.length === 1 ? "piece" : "pieces"} of work (${why}).`),
    coverageLine(coverageOf(result)),
    `${failures.length === 0 ? "The server keeps the description" : `${failures.length} departures from the description`}: ${done} pieces of work, ${exchanges.length} exchanges, ${(durationMs / 1000).toFixed(1)} s, spec ${spec}, seed ${seed}.`,
  ];
  return parts.join("\n\n");
}

function told(word: string, { finding, during }: Folded, exchanges: readonly Exchange[]): string {
  const exchange = exchanges.find(({ number }) => number === finding.exchange);
  const others = during.length > 1 ? [`  The same in ${during.length - 1} more: ${shortList(during.slice(1))}`] : [];
  return [
    `${word} ${finding.check}: ${finding.message}`,
    `  Expected: ${finding.expected}. ${checks[finding.check]} (${finding.provenance})`,
    `  During: ${during[0]}`,
    ...others,
    ...(exchange
      ? [`  Answer: ${exchange.response.status} ${clipped(exchange.response.text, 300)}`, `  Again:  ${clipped(curlOf(exchange), 1000)}`]
      : []),
  ].join("\n");
}

const shortList = (ids: readonly string[]) => `${ids.slice(0, 3).join("; ")}${ids.length > 3 ? "; …" : ""}`;

const clipped = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text).replaceAll("\n", " ");

const coverageLine = ({ operations, rules }: Coverage): string =>
  `Covered: ${operations.reached} of ${operations.documented} documented answers, ${rules.reached} of ${rules.documented} rules of models.`;
