/** Proves that a server keeps the description of the task APIs. */
export { type CheckId, checks } from "./checks/checks.ts";
export { type Finding, isFailure } from "./checks/finding.ts";
export type { Case, Kind } from "./corpus/case.ts";
export { type CorpusOptions, corpus } from "./corpus/corpus.ts";
export type { Exchange } from "./exchange/exchange.ts";
export type { Fetch } from "./exchange/wire.ts";
export { type Coverage, coverageOf, coverageTable, type Share } from "./report/coverage.ts";
export { harReport } from "./report/har.ts";
export { jsonReport } from "./report/json.ts";
export { junitReport } from "./report/junit.ts";
export { failureReport, textReport } from "./report/text.ts";
export type { Keys, VerifyOptions } from "./run/options.ts";
export { probesOf } from "./run/probes-of.ts";
export { type VerifyResult, verify, type Work } from "./run/verify.ts";
export type { Provenance } from "./spec/document.ts";
