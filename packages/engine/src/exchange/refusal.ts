import type { Issue } from "@gentasks/schema";
import type { errors } from "@gentasks/schema/operations";

/** What a request can be refused for, in the words of the spec's error examples. */
export type RefusalName = { [S in keyof typeof errors]: keyof (typeof errors)[S] }[keyof typeof errors];

/** Why a request is not fulfilled. Handed back, not thrown: refusing is ordinary work. Its surface gives it a form. */
export class Refusal {
  readonly name: RefusalName;
  /** What was attempted, why it failed with the value, and what to do. */
  readonly message: string;
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(name: RefusalName, message: string, more: { issues?: readonly Issue[]; headers?: Record<string, string> } = {}) {
    this.name = name;
    this.message = message;
    this.issues = more.issues ?? [];
    this.headers = more.headers ?? {};
  }
}

/** A refusal for wrong fields; the first one makes the sentence. */
export function invalid(issues: readonly Issue[]): Refusal {
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return new Refusal("invalid", `${issues[0]?.message ?? "The request is not valid"}${more}`, { issues });
}

/** One wrong field. */
export function issueAt(pointer: string, rule: string, message: string): Issue {
  return { pointer, path: pointer.split("/").slice(1), rule, message };
}
