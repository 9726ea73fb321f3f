import type { JsonSchema } from "@gentasks/schema";
import type { ExampleInput } from "@gentasks/spec";
import { type Provenance, specHash } from "../spec/document.ts";
import type { Case, Kind } from "./case.ts";
import { fieldsOf, withAt } from "./fields.ts";
import { mutationsOf } from "./mutations.ts";
import { bodyOf, infoOf, inputAt, nameOf, type Sample } from "./samples.ts";

/** What the spec's own validator finds wrong with an input. */
export type Verdict = (input: unknown) => readonly { readonly rule: string; readonly pointer: string; readonly message: string }[];

/** All cases of one model on one operation. */
export function modelCases(sample: Sample, schema: JsonSchema, verdict: Verdict): readonly Case[] {
  const valid = Object.values(sample.valid);
  const cases = new Map<string, Case>();
  const make = caseMaker(sample);

  /** Takes what the validator accepts, or refuses for the one reason that is meant; other mixtures show nothing. */
  function add(
    kind: Kind,
    label: string,
    input: unknown,
    meant: { readonly rule: string; readonly pointer: string; readonly text?: string },
  ): void {
    const issues = verdict(input);
    const [issue] = issues;
    const isPure = issues.length === 0 || (issues.length === 1 && issue?.rule === meant.rule && issue.pointer === meant.pointer);
    if (!isPure) return;
    const made = make(kind, label, input, meant, issue ? "refused" : "accepted");
    if (!cases.has(made.id)) cases.set(made.id, made);
  }

  const bySize = [...valid].sort((one, other) => Object.keys(one).length - Object.keys(other).length);
  const whole = { rule: "valid", pointer: "" };
  for (const [name, input] of Object.entries(sample.valid)) add("example", name, input, whole);
  if (bySize[0]) add("minimal", "", bySize[0], whole);
  const [largest] = bySize.slice(-1);
  if (largest) add("maximal", "", largest, whole);

  for (const { path, schema: field, base, value } of fieldsOf(schema, valid)) {
    const pointer = `/${path.join("/")}`;
    for (const { kind, keyword, value: mutated, label } of mutationsOf(field, value))
      add(kind, `${pointer} ${label}`, withAt(base, path, mutated), { rule: keyword, pointer });
  }
  for (const required of (schema.required as readonly string[] | undefined) ?? []) {
    const { [required]: _left, ...rest } = (bySize[0] ?? {}) as ExampleInput;
    add("past the limit", `/${required} left out`, rest, { rule: "required", pointer: `/${required}` });
  }
  const unknown = "no_such_field";
  if (bySize[0]) add("unknown field", "", { ...bySize[0], [unknown]: 1 }, { rule: "additionalProperties", pointer: `/${unknown}` });

  const rules = new Map((infoOf(sample)?.rules ?? []).map((rule) => [rule.id, rule]));
  sample.invalid.forEach(({ rule, at, input }, index) => {
    const text = rules.get(rule)?.text;
    const kind = text ? "rule broken" : "past the limit";
    add(kind, `${rule} ${at} ${index}`, input, { rule, pointer: at, ...(text && { text }) });
  });
  return [...cases.values()];
}

function caseMaker(sample: Sample) {
  const info = infoOf(sample);
  const about = { surface: sample.surface, model: sample.model, operation: sample.operation, mediaType: sample.mediaType };
  const provenance: Provenance = info?.inputProvenance ?? "inferred";
  const rules = new Map((info?.rules ?? []).map(({ id, provenance: own }) => [id, own]));

  return (
    kind: Kind,
    label: string,
    input: unknown,
    { rule, pointer, text }: { readonly rule: string; readonly pointer: string; readonly text?: string },
    expected: Case["expected"],
  ): Case => ({
    id: [sample.surface, nameOf(sample), ...(sample.mediaType === "application/json" ? [] : ["form"]), kind, label].join(" ").trim(),
    kind,
    ...about,
    body: bodyOf(sample, input),
    expected,
    rule,
    pointer: `${inputAt(sample)}${pointer}`,
    ...(text !== undefined && { text }),
    provenance: rules.get(rule) ?? provenance,
    spec: specHash,
  });
}
