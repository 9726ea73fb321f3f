import { readFileSync } from "node:fs";
import { examples } from "./command.ts";

interface ModelExamples {
  readonly model: string;
  readonly operation: string;
  readonly mediaType: string;
  /** The input's fields stand in the body itself. */
  readonly flat: boolean;
  /** The body names the model. */
  readonly named: boolean;
  readonly valid: Readonly<Record<string, object>>;
  readonly invalid: readonly { readonly rule: string; readonly at: string; readonly input: object }[];
}

const all = (JSON.parse(readFileSync(examples, "utf8")) as ModelExamples[]).filter(({ mediaType }) => mediaType === "application/json");

/** Breaches that a TypeScript type can express; bounds and rules between fields are left to the validators. */
const visible = new Set(["enum", "required", "additionalProperties"]);

/** A module in which the valid inputs of every model must fit the generated types, and the visibly invalid ones must not. */
export function examplesModule(consumer: string): string {
  const lines = [`import type { Body } from "${consumer}";`];
  const unified = all.filter(({ operation }) => operation === "createTask").map(({ model }) => [model, true]);
  lines.push(`(${JSON.stringify(Object.fromEntries(unified))}) satisfies Record<Body<"createTask">["model"], true>;`);
  for (const { model, operation, flat, named, valid, invalid } of all) {
    const check = (input: object) => {
      const body = { ...(named ? { model } : {}), ...(flat ? input : { input }) };
      return `(${JSON.stringify(body)}) satisfies Body<"${operation}">;`;
    };
    for (const input of Object.values(valid)) lines.push(check(input));
    for (const { rule, at, input } of invalid) {
      if (visible.has(rule)) lines.push(`// @ts-expect-error ${rule} at ${at}`, check(input));
    }
  }
  return `${lines.join("\n")}\n`;
}
