import type { Exchange } from "../exchange/exchange.ts";
import type { VerifyResult } from "../run/verify.ts";
import { clip } from "./clip.ts";
import { coverageOf } from "./coverage.ts";

/** All that a run has found, for programs. Exchanges name their operation; what else there is to say of it is in the spec. */
export function jsonReport(result: VerifyResult): string {
  const { work, exchanges, ...rest } = result;
  // The corpus has the bodies of cases, and exchanges what was sent.
  const named = work.map(({ case: sent, ...each }) => {
    if (!sent) return each;
    const { body: _inExchange, ...about } = sent;
    return { ...each, case: about };
  });
  return `${JSON.stringify({ ...rest, coverage: coverageOf(result), work: named, exchanges: exchanges.map(kept) }, undefined, 2)}\n`;
}

function kept({ operation, request, response: { json: _inText, ...response }, ...exchange }: Exchange) {
  return {
    ...exchange,
    operation: operation?.operationId ?? null,
    request: { ...request, ...(request.body !== undefined && { body: clip(request.body) }) },
    response: { ...response, text: clip(response.text) },
  };
}
