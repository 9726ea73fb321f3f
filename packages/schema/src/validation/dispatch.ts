import type { Issue } from "./issue.ts";
import { makeIssue } from "./issues.ts";
import { didYouMean, show } from "./messages.ts";
import { suggest } from "./suggestion.ts";
import type { AsyncValidator, Validated, Validator } from "./validator.ts";

type Load = () => Promise<{ readonly default: Validator<unknown> }>;

/** How a body that names its model is validated without compiling every model into one check. */
export interface Dispatch {
  /** The validator to load, by model id. */
  readonly models: Readonly<Record<string, Load>>;
  /** The body around the input, where the models' validators take only the input. */
  readonly envelope?: Validator<unknown>;
  /** Models that the operation reads in another form only, and which. */
  readonly elsewhere?: { readonly models: readonly string[]; readonly mediaType: string };
}

/**
 * Makes the validator of a body with a `model`: the model chooses the check, so that a wrong field is told once, in terms
 * of that model alone. With an envelope, that checks the body and the model's validator its `input`; otherwise the
 * model's validator checks the whole body.
 */
export function createDispatcher<T>({ models, envelope, elsewhere }: Dispatch): AsyncValidator<T> {
  const ids = Object.keys(models);
  // A repeated import() costs many times the check itself, so what it gave is kept.
  const loaded = new Map<Load, Validator<unknown>>();

  function validate(value: unknown): Promise<Validated<T>> {
    const model = isObject(value) ? value.model : undefined;
    const load = typeof model === "string" && Object.hasOwn(models, model) ? models[model] : undefined;
    const known = load && loaded.get(load);
    return load && !known ? use(load).then((validator) => check(value, validator)) : Promise.resolve(check(value, known));
  }

  /** Checks a body by the validator of the model that it names, if it names one. */
  function check(value: unknown, validator: Validator<unknown> | undefined): Validated<T> {
    if (!isObject(value)) return { issues: [makeIssue("", "type", `the body must be an object (got ${show(value)})`)] };
    const { model, input } = value;
    const outer = envelope?.validate(value).issues ?? [];
    if (!validator) return { issues: [wrongModel(model), ...outer.filter(({ pointer }) => pointer !== "/model")] };
    if (!envelope) return validator.validate(value) as Validated<T>;
    const inner = isObject(input) ? (validator.validate(input).issues ?? []) : [];
    const issues = [...outer, ...inner.map(withinInput)];
    return issues.length ? { issues } : { value: value as T };
  }

  async function use(load: Load): Promise<Validator<unknown>> {
    const { default: validator } = await load();
    loaded.set(load, validator);
    return validator;
  }

  function wrongModel(model: unknown): Issue {
    if (model === undefined) return makeIssue("/model", "required", "model is required");
    if (typeof model === "string" && elsewhere?.models.includes(model))
      return makeIssue("/model", "enum", `${model} is read as ${elsewhere.mediaType} only`);
    const suggestion = suggest(model, ids);
    const message = `model must be one of the ${ids.length} served models (got ${show(model)})${didYouMean(suggestion)}`;
    return makeIssue("/model", typeof model === "string" ? "enum" : "type", message, { allowed: ids, ...(suggestion && { suggestion }) });
  }

  return { "~standard": { version: 1, vendor: "gentasks", validate }, validate };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const withinInput = (inner: Issue): Issue => ({ ...inner, path: ["input", ...inner.path], pointer: `/input${inner.pointer}` });
