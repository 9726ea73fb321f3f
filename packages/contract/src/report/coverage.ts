import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import type { VerifyResult } from "../run/verify.ts";
import { all } from "../spec/document.ts";
import { statusesOf } from "../spec/responses.ts";

/** How much of the description a run has seen. */
export interface Coverage {
  /** Answers that operations document, but for failures of the server itself. */
  readonly operations: Share & { readonly missing: readonly string[] };
  /** Rules between fields, each broken once at least. */
  readonly rules: Share & { readonly missing: readonly string[] };
}

interface Share {
  readonly documented: number;
  readonly reached: number;
}

export function coverageOf({ exchanges, work }: VerifyResult): Coverage {
  const seen = new Set(exchanges.flatMap(({ operation, response }) => (operation ? [`${operation.operationId} ${response.status}`] : [])));
  // A method that a path lacks is refused for all operations of the path.
  for (const { operation, request, response } of exchanges) {
    if (operation || response.status !== 405) continue;
    const { pathname } = new URL(request.url);
    for (const { operationId, path } of all)
      if (new RegExp(`${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`).test(pathname)) seen.add(`${operationId} 405`);
  }
  const answers = all.flatMap((operation) =>
    statusesOf(operation)
      .filter((status) => status < 500)
      .map((status) => `${operation.operationId} ${status}`),
  );
  const broken = new Set(
    work.flatMap(({ skipped, case: sent }) =>
      skipped === undefined && sent?.kind === "rule broken" ? `${sent.surface} ${sent.model} ${sent.rule}` : [],
    ),
  );
  return { operations: shareOf(answers, seen), rules: shareOf(rules(), broken) };
}

const rules = (): string[] =>
  Object.entries(catalogue).flatMap(([surface, models]) =>
    Object.values<ModelInfo>(models).flatMap(({ id, rules }) => rules.map((rule) => `${surface} ${id} ${rule.id}`)),
  );

const shareOf = (documented: readonly string[], reached: ReadonlySet<string>) => ({
  documented: documented.length,
  reached: documented.filter((each) => reached.has(each)).length,
  missing: documented.filter((each) => !reached.has(each)),
});
