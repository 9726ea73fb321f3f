import type { JsonSchema } from "@gentasks/schema";
import { schemas } from "@gentasks/schema/schemas";
import { validators } from "@gentasks/schema/validators";
import type { Case } from "./case.ts";
import { modelCases, type Verdict } from "./model-cases.ts";
import { isForm, type Sample, samples } from "./samples.ts";

export interface CorpusOptions {
  /** Default: all. */
  readonly surfaces?: readonly Case["surface"][];
  /** Ids, or beginnings of ids with `*` behind them. Default: all. */
  readonly models?: readonly string[];
}

type Loader<T> = () => Promise<{ readonly default: T }>;
type Validate = { readonly validate: (value: unknown) => { readonly issues?: ReturnType<Verdict> | undefined } };

/** Every case of the spec, in the order of its models. The same calls give the same cases. */
export async function corpus({ surfaces, models }: CorpusOptions = {}): Promise<readonly Case[]> {
  const wanted = samples.filter(
    (sample) => (!surfaces || surfaces.includes(sample.surface)) && (!models || models.some((pattern) => matches(pattern, sample.model))),
  );
  return (await Promise.all(wanted.map(casesOf))).flat();
}

async function casesOf(sample: Sample): Promise<readonly Case[]> {
  // Files of a form are no JSON, and a name without a family has no input of its own: their examples say what there is to say.
  const schema = isForm(sample) ? {} : ((await load<JsonSchema>(schemas, sample)) ?? {});
  const validator = isForm(sample) ? undefined : await load<Validate>(validators, sample);
  return modelCases(sample, schema, validator ? (input) => validator.validate(input).issues ?? [] : known(sample));
}

async function load<T>(index: object, { surface, model }: Sample): Promise<T | undefined> {
  const loaders = index as Readonly<Record<string, Readonly<Record<string, Loader<T>>>>>;
  return (await loaders[surface]?.[model]?.())?.default;
}

/** What the published examples say of themselves. */
const known =
  ({ invalid }: Sample): Verdict =>
  (input) =>
    invalid.flatMap((each) => (each.input === input ? [{ rule: each.rule, pointer: each.at, message: each.rule }] : []));

const matches = (pattern: string, model: string) => (pattern.endsWith("*") ? model.startsWith(pattern.slice(0, -1)) : pattern === model);
