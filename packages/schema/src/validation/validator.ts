import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Issue, RawError, ValidatorMeta } from "./issue.ts";
import { toIssues } from "./issues.ts";

/** The outcome of a validation: the value itself, typed, or one issue per fault. */
export type Validated<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** A validator of one model's input or one request body. A Standard Schema: forms, routers and tRPC take it as it is. */
export interface Validator<T> extends StandardSchemaV1<unknown, T> {
  readonly "~standard": StandardSchemaV1.Props<unknown, T> & { readonly validate: (value: unknown) => Validated<T> };
  /** Checks a value; never changes it and never throws. */
  readonly validate: (value: unknown) => Validated<T>;
}

/** A body validator that first has to load the validator of the model that the body names. */
export interface AsyncValidator<T> extends StandardSchemaV1<unknown, T> {
  readonly "~standard": StandardSchemaV1.Props<unknown, T> & { readonly validate: (value: unknown) => Promise<Validated<T>> };
  readonly validate: (value: unknown) => Promise<Validated<T>>;
}

/** The function Ajv compiles. Its errors hang on it, as long as nothing else is validated. */
export interface CompiledCheck {
  (value: unknown): boolean;
  errors?: readonly RawError[] | null;
}

/** Makes a validator of what the generator compiled. */
export function createValidator<T>(check: CompiledCheck, meta: ValidatorMeta): Validator<T> {
  const validate = (value: unknown): Validated<T> =>
    check(value) ? { value: value as T } : { issues: toIssues(check.errors ?? [], meta, value) };
  return { "~standard": { version: 1, vendor: "gentasks", validate }, validate };
}
