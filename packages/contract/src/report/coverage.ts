import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import type { Kind } from "../corpus/case.ts";
import type { VerifyResult } from "../run/verify.ts";
import { all } from "../spec/document.ts";
import { findOperation } from "../spec/find-operation.ts";
import { statusesOf } from "../spec/responses.ts";

/** How much of the description a run has seen. */
export interface Coverage {
  /** Operations that answered at all. */
  readonly operations: Share;
  /** Answers that operations document, but for failures of the server itself. */
  readonly answers: Share;
  /** Models that had a case of their own. */
  readonly models: Share;
  /** Rules between fields, each kept once at least. */
  readonly rulesKept: Share;
  /** Rules between fields, each broken once at least. */
  readonly rulesBroken: Share;
}

export interface Share {
  readonly documented: number;
  readonly reached: number;
  readonly missing: readonly string[];
}

export function coverageOf({ exchanges, work }: VerifyResult): Coverage {
  const seen = new Set(exchanges.flatMap(({ operation, response }) => (operation ? [`${operation.operationId} ${response.status}`] : [])));
  for (const id of refusedMethods(exchanges)) seen.add(`${id} 405`);
  const sent = work.flatMap(({ skipped, case: each }) => (skipped === undefined && each ? [each] : []));
  const rulesIn = (kind: Kind) =>
    new Set(sent.flatMap((each) => (each.kind === kind ? [`${each.surface} ${each.model} ${each.rule}`] : [])));
  const answered = new Set(exchanges.map(({ operation }) => operation?.operationId ?? ""));
  const ids = all.map(({ operationId }) => operationId);
  return {
    operations: shareOf(ids, answered),
    answers: shareOf(answers(), seen),
    models: shareOf(models(), new Set(sent.map(({ surface, model }) => `${surface} ${model}`))),
    rulesKept: shareOf(rules(), rulesIn("rule kept")),
    rulesBroken: shareOf(rules(), rulesIn("rule broken")),
  };
}

/** A method that a path lacks is refused for all operations of the path. */
const refusedMethods = (exchanges: VerifyResult["exchanges"]): readonly string[] =>
  exchanges
    .filter(({ operation, response }) => !operation && response.status === 405)
    .flatMap(({ request: { method, path } }) => findOperation(method, path).others.map(({ operationId }) => operationId));

const answers = (): string[] =>
  all.flatMap((operation) =>
    statusesOf(operation)
      .filter((status) => status < 500)
      .map((status) => `${operation.operationId} ${status}`),
  );

const infos = (): (readonly [surface: string, info: ModelInfo])[] =>
  Object.entries(catalogue).flatMap(([surface, models]) => Object.values<ModelInfo>(models).map((info) => [surface, info] as const));

const models = (): string[] => infos().map(([surface, { id }]) => `${surface} ${id}`);

const rules = (): string[] => infos().flatMap(([surface, { id, rules }]) => rules.map((rule) => `${surface} ${id} ${rule.id}`));

const shareOf = (documented: readonly string[], reached: ReadonlySet<string>): Share => ({
  documented: documented.length,
  reached: documented.filter((each) => reached.has(each)).length,
  missing: documented.filter((each) => !reached.has(each)),
});

const names: Readonly<Record<keyof Coverage, string>> = {
  operations: "operations",
  answers: "operations × statuses",
  models: "models with cases",
  rulesKept: "models × rules, kept",
  rulesBroken: "models × rules, broken",
};

/** Coverage as a table for people. */
export function coverageTable(coverage: Coverage): string {
  const rows = Object.entries(names).map(([key, name]) => {
    const { reached, documented } = coverage[key as keyof Coverage];
    // Rounded down: 100 % is all of them.
    const percent = documented === 0 ? 100 : Math.floor((reached / documented) * 100);
    return `  ${name.padEnd(22)}  ${String(reached).padStart(5)} of ${String(documented).padStart(5)}  ${String(percent).padStart(3)} %`;
  });
  return ["Covered of the whole description:", ...rows].join("\n");
}
