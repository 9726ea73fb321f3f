import type { Issue } from "@gentasks/schema";
import { errors } from "@gentasks/schema/operations";
import type { Refusal, RefusalName } from "../exchange/refusal.ts";
import type { Surface } from "../task/task.ts";

interface Code {
  readonly status: number;
  readonly code: string;
  readonly type?: string;
}

/** What a surface has no example for, since none of its operations can be refused so: a path that does not exist. */
const beyondTheSpec: Readonly<Partial<Record<RefusalName, Code>>> = {
  notFound: { status: 404, code: "not_found", type: "invalid_request_error" },
};

/** Status and code of a refusal on a surface, as the spec's examples have them. */
export function codeOf(surface: Surface, { name }: Refusal): Code {
  const known: Readonly<Partial<Record<RefusalName, Code>>> = errors[surface];
  const code = known[name] ?? beyondTheSpec[name];
  if (!code) throw new Error(`The ${surface} surface has no answer named ${name}: add an example of it to spec/components/responses`);
  return code;
}

/** Faults as the spec has them, without what only our validators know. */
export const faultsOf = (issues: readonly Issue[]) =>
  issues.map(({ pointer, rule, message, allowed, suggestion }) => ({
    pointer,
    rule,
    message,
    ...(allowed && { allowed: [...allowed] }),
    ...(suggestion !== undefined && { suggestion }),
  }));
