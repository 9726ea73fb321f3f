import type { Issue } from "@gentasks/schema";
import type { OperationId } from "@gentasks/schema/operations";
import { validators } from "@gentasks/schema/validators";
import { type Awaitable, after } from "./json.ts";

interface BodyValidator {
  readonly validate: (value: unknown) => Awaitable<{ readonly issues?: readonly Issue[] | undefined }>;
}

const loaders: Readonly<Record<string, () => Promise<{ readonly default: BodyValidator }>>> = validators.operations;
const loaded = new Map<string, BodyValidator>();

/** The faults of a request body by the spec's own validators; each is loaded when it is first needed. */
export function bodyIssues(operation: OperationId, form: boolean, value: unknown): Awaitable<readonly Issue[]> {
  const name = form ? `${operation}.form` : operation;
  const validator = loaded.get(name);
  return validator ? issuesOf(validator, value) : load(name).then((first) => issuesOf(first, value));
}

const issuesOf = (validator: BodyValidator, value: unknown): Awaitable<readonly Issue[]> =>
  after(validator.validate(value), ({ issues = [] }) => issues);

async function load(name: string): Promise<BodyValidator> {
  const loader = loaders[name];
  if (!loader) throw new Error(`No validator for the body of ${name}: the routes and the validators come from different builds`);
  const { default: validator } = await loader();
  loaded.set(name, validator);
  return validator;
}
