import type { ErrorSchema } from "@rjsf/utils";

export interface Fault {
  readonly path?: readonly unknown[] | undefined;
  readonly rule: string;
  readonly message: string;
}

/** Faults where the form looks for them: a tree of fields. */
export function faultTree(faults: readonly Fault[]): ErrorSchema {
  const tree: Record<string, unknown> = {};
  for (const { path = [], message } of faults) {
    let at = tree;
    for (const step of path) {
      const next = (at[String(step)] ?? {}) as Record<string, unknown>;
      at[String(step)] = next;
      at = next;
    }
    at.__errors = [...((at.__errors as string[] | undefined) ?? []), message];
  }
  return tree as ErrorSchema;
}
