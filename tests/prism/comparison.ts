import { allCases, type Case, json } from "./cases.ts";
import type { Matcher } from "./disagreements.ts";
import { partsOf } from "./form.ts";
import { ourIssues } from "./ours.ts";
import { prismFaults } from "./prism.ts";

/** A case that one side accepts and the other refuses. */
export interface Disagreement extends Case {
  readonly accepts: "ours" | "Prism";
  /** The rules of our issues. */
  readonly rules: readonly string[];
  /** The keywords that Prism complains of at the changed place. */
  readonly keywords: readonly string[];
  /** In how many parts of a form the changed value is sent. */
  readonly parts?: Matcher["parts"];
}

export interface Comparison {
  readonly accepted: number;
  readonly refused: number;
  readonly disagreements: readonly Disagreement[];
}

/** Gives every case to both sides. */
export async function compare(): Promise<Comparison> {
  let accepted = 0;
  let refused = 0;
  const disagreements: Disagreement[] = [];
  for (const each of await allCases()) {
    const issues = await ourIssues(each);
    const faults = await prismFaults(each);
    if (issues.length > 0 && faults.length > 0) refused++;
    else if (issues.length === 0 && faults.length === 0) accepted++;
    else disagreements.push(disagreement(each, issues, faults));
  }
  return { accepted, refused, disagreements };
}

type Faults = Awaited<ReturnType<typeof prismFaults>>;

function disagreement(each: Case, issues: readonly { readonly rule: string }[], faults: Faults): Disagreement {
  const here = faults.filter(({ path = [] }) => path.join("/") === `body${each.at}`);
  return {
    ...each,
    accepts: issues.length > 0 ? "Prism" : "ours",
    rules: issues.map(({ rule }) => rule),
    keywords: here.map(({ code }) => String(code)),
    ...(each.mediaType !== json && { parts: countParts(valueAt(each.body, each.at)) }),
  };
}

function countParts(value: unknown): "none" | "one" | "several" {
  const { length } = partsOf(value);
  return length === 0 ? "none" : length === 1 ? "one" : "several";
}

const valueAt = (body: unknown, at: string): unknown =>
  at
    .split("/")
    .slice(1)
    .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], body);

/** Whether a disagreement is what a cause describes. */
export function matches(found: Disagreement, { accepts, operations, kinds, rules, keyword, parts }: Matcher): boolean {
  return (
    found.accepts === accepts &&
    found.parts === parts &&
    (operations?.includes(found.operation) ?? true) &&
    (kinds?.includes(found.kind) ?? true) &&
    (rules ? found.rules.every((rule) => rules.includes(rule)) : true) &&
    (keyword ? found.keywords.includes(keyword) : true)
  );
}
