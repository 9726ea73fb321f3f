import type { JsonSchema } from "@gentasks/schema";
import { schemas } from "@gentasks/schema/schemas";
import { validators } from "@gentasks/schema/validators";
import type { Case } from "./case.ts";
import { type Judge, modelCases } from "./model-cases.ts";
import { isForm, type Sample, samples } from "./samples.ts";

export interface CorpusOptions {
  /** Default: all. */
  readonly surfaces?: readonly Case["surface"][];
  /** Ids, or beginnings of ids with `*` behind them. Default: all. */
  readonly models?: readonly string[];
  /** Those alone that say most. Default false. */
  readonly fast?: boolean;
}

type Loader<T> = () => Promise<{ readonly default: T }>;
type Found = { readonly issues?: ReturnType<Judge["issues"]> | undefined };
type Validate = { readonly validate: (value: unknown) => Found };
type ValidateBody = { readonly validate: (value: unknown) => Found | Promise<Found> };

/** Every case of the spec, in the order of its models. The same calls give the same cases. */
export async function corpus({ surfaces, models, fast = false }: CorpusOptions = {}): Promise<readonly Case[]> {
  const wanted = samples.filter(
    (sample) => (!surfaces || surfaces.includes(sample.surface)) && (!models || models.some((pattern) => matches(pattern, sample.model))),
  );
  const cases = (await Promise.all(wanted.map(casesOf))).flat();
  return fast ? cases.filter(isTelling) : cases;
}

/** Of the wrong types one says as much as five. */
const isTelling = ({ kind, id }: Case) => kind !== "wrong type" || id.endsWith(" object");

async function casesOf(sample: Sample): Promise<readonly Case[]> {
  const { surface, model, operation } = sample;
  // Files of a form are no JSON, and a name without a family has no input of its own: their examples say what there is to say.
  if (isForm(sample)) return modelCases(sample, {}, known(sample));
  const [schema, own, body] = await Promise.all([
    load<JsonSchema>(schemas, surface, model),
    load<Validate>(validators, surface, model),
    load<ValidateBody>(validators, "operations", operation),
  ]);
  return modelCases(sample, schema ?? {}, {
    issues: own ? (input) => own.validate(input).issues ?? [] : known(sample).issues,
    accepts: async (value) => (await body?.validate(value))?.issues === undefined,
  });
}

async function load<T>(index: object, group: string, key: string): Promise<T | undefined> {
  const loaders = index as Readonly<Record<string, Readonly<Record<string, Loader<T>>>>>;
  return (await loaders[group]?.[key]?.())?.default;
}

/** What the published examples say of themselves. */
const known = ({ invalid }: Sample): Judge => ({
  issues: (input) => invalid.flatMap((each) => (each.input === input ? [{ rule: each.rule, pointer: each.at }] : [])),
});

const matches = (pattern: string, model: string) => (pattern.endsWith("*") ? model.startsWith(pattern.slice(0, -1)) : pattern === model);
