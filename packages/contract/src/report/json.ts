import type { VerifyResult } from "../run/verify.ts";
import { coverageOf } from "./coverage.ts";

/** All that a run has found, for programs. Exchanges name their operation; what else there is to say of it is in the spec. */
export function jsonReport(result: VerifyResult): string {
  const { exchanges, ...rest } = result;
  const named = exchanges.map(({ operation, ...exchange }) => ({ ...exchange, operation: operation?.operationId ?? null }));
  return `${JSON.stringify({ ...rest, coverage: coverageOf(result), exchanges: named }, undefined, 2)}\n`;
}
