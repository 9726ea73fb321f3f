import type { Operation } from "@gentasks/schema/operations";
import { validators } from "@gentasks/schema/validators";
import type { Json } from "../json.ts";
import { invalid, type Refusal } from "./refusal.ts";

interface Loaded {
  readonly validate: (value: unknown) => { readonly issues?: readonly import("@gentasks/schema").Issue[] | undefined };
}

const loaders: Readonly<Record<string, () => Promise<{ readonly default: Loaded }>>> = validators.queries;

/** The query parameters of an operation, checked and with numbers as numbers. Of a parameter sent twice the first counts. */
export async function readQuery<T extends Json = Json>(search: string, { operationId, query: known }: Operation): Promise<T | Refusal> {
  const values: Record<string, unknown> = {};
  const query = new URLSearchParams(search);
  for (const [name, { type }] of Object.entries(known)) {
    const text = query.get(name);
    if (text === null) continue;
    values[name] = type === "integer" && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  }
  const validator = await loaders[operationId]?.();
  const issues = validator?.default.validate(values).issues;
  return issues ? invalid(issues) : (values as T);
}
