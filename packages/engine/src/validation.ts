import type { Issue } from "@gentasks/schema";
import type { OperationId } from "@gentasks/schema/operations";
import { validators } from "@gentasks/schema/validators";
import type { Awaitable } from "./json.ts";

interface BodyValidator {
  readonly validate: (value: unknown) => Awaitable<{ readonly issues?: readonly Issue[] | undefined }>;
}

const loaders: Readonly<Record<string, () => Promise<{ readonly default: BodyValidator }>>> = validators.operations;
const loaded = new Map<string, BodyValidator>();

/** The faults of a request body by the spec's own validators; each is loaded when it is first needed. */
export async function bodyIssues(operation: OperationId, form: boolean, value: unknown): Promise<readonly Issue[]> {
  const name = form ? `${operation}.form` : operation;
  let validator = loaded.get(name);
  if (!validator) {
    const load = loaders[name];
    if (!load) throw new Error(`No validator for the body of ${name}: the routes and the validators come from different builds`);
    validator = (await load()).default;
    loaded.set(name, validator);
  }
  const { issues } = await validator.validate(value);
  return issues ?? [];
}
