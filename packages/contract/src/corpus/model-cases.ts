import type { JsonSchema } from "@gentasks/schema";
import type { ExampleInput } from "@gentasks/spec";
import { type Provenance, specHash } from "../spec/document.ts";
import type { Case, Kind } from "./case.ts";
import { fieldsOf, withAt } from "./fields.ts";
import { mutationsOf } from "./mutations.ts";
import { bodyOf, infoOf, inputAt, isForm, nameOf, type Sample } from "./samples.ts";

export interface Judge {
  /** What is wrong with an input by the model's own rules. */
  readonly issues: (input: unknown) => readonly { readonly rule: string; readonly pointer: string }[];
  /** Whether the operation takes the whole body, where it is JSON. Some take more than their models are known for. */
  readonly accepts?: (body: unknown) => Promise<boolean>;
}

/** All cases of one model on one operation. */
export async function modelCases(sample: Sample, schema: JsonSchema, { issues: issuesOf, accepts }: Judge): Promise<readonly Case[]> {
  const valid = Object.values(sample.valid);
  const cases = new Map<string, Case>();
  const make = caseMaker(sample);

  /** Takes what is right, or wrong for the one reason that is meant; other mixtures show nothing. */
  async function add(kind: Kind, label: string, input: unknown, meant: Meant): Promise<void> {
    const issues = issuesOf(input);
    const [issue] = issues;
    const isPure = issues.length === 0 || (issues.length === 1 && issue?.rule === meant.rule && issue.pointer === meant.pointer);
    if (!isPure) return;
    const made = make(kind, label, input, meant, issue ? "refused" : "accepted");
    const isCertain = !accepts || (await accepts(made.body)) === (made.expected === "accepted");
    if (isCertain && !cases.has(made.id)) cases.set(made.id, made);
  }

  const bySize = [...valid].sort((one, other) => Object.keys(one).length - Object.keys(other).length);
  const whole = { rule: "valid", pointer: "" };
  for (const [name, input] of Object.entries(sample.valid)) await add("example", name, input, whole);
  if (bySize[0]) await add("minimal", "", bySize[0], whole);
  const [largest] = bySize.slice(-1);
  if (largest) await add("maximal", "", largest, whole);

  for (const { path, schema: field, base, value, madeUpAt } of fieldsOf(schema, valid)) {
    const pointer = `/${path.join("/")}`;
    if (madeUpAt < Number.POSITIVE_INFINITY) await add("other field", pointer, base, whole);
    for (const { kind, keyword, value: mutated, label } of mutationsOf(field, value))
      await add(kind, `${pointer} ${label}`, withAt(base, path, mutated), { rule: keyword, pointer });
  }
  for (const required of (schema.required as readonly string[] | undefined) ?? []) {
    const { [required]: _left, ...rest } = (bySize[0] ?? {}) as ExampleInput;
    await add("past the limit", `/${required} left out`, rest, { rule: "required", pointer: `/${required}` });
  }
  const unknown = "no_such_field";
  if (bySize[0]) await add("unknown field", "", { ...bySize[0], [unknown]: 1 }, { rule: "additionalProperties", pointer: `/${unknown}` });

  const rules = new Map((infoOf(sample)?.rules ?? []).map((rule) => [rule.id, rule]));
  for (const [index, { rule, at, input }] of sample.invalid.entries()) {
    const text = rules.get(rule)?.text;
    // A part of a form has no type: it is text, or a file.
    if (isForm(sample) && rule === "type") continue;
    await add(text ? "rule broken" : "past the limit", `${rule} ${at} ${index}`, input, { rule, pointer: at, ...(text && { text }) });
    const [, field = ""] = at.split("/");
    if (!text) continue;
    // A field that a model never takes is kept out of it.
    const { [field]: _broken, ...without } = input as ExampleInput;
    const kept = bySize.find((each) => field in each) ?? without;
    await add("rule kept", `${rule} ${at}`, kept, { rule, pointer: at, text });
  }
  return [...cases.values()];
}

/** What a case is about. */
interface Meant {
  readonly rule: string;
  readonly pointer: string;
  readonly text?: string;
}

function caseMaker(sample: Sample) {
  const info = infoOf(sample);
  const about = { surface: sample.surface, model: sample.model, operation: sample.operation, mediaType: sample.mediaType };
  const provenance: Provenance = info?.inputProvenance ?? "inferred";
  const rules = new Map((info?.rules ?? []).map(({ id, provenance: own }) => [id, own]));

  return (kind: Kind, label: string, input: unknown, { rule, pointer, text }: Meant, expected: Case["expected"]): Case => ({
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
