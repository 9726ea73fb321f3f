import { readFileSync } from "node:fs";
import type { ModelExamples } from "@gentasks/spec";
import { examples } from "./command.ts";

const all = (JSON.parse(readFileSync(examples, "utf8")) as ModelExamples[]).filter(({ mediaType }) => mediaType === "application/json");

/** Breaches that a TypeScript type can express; bounds and rules between fields are left to the validators. */
const visible = new Set(["enum", "required", "additionalProperties"]);

/** A module in which the valid inputs of every model must fit the generated types, and the visibly invalid ones must not. */
export function examplesModule(consumer: string): string {
  const lines = [`import type { Body } from "${consumer}";`];
  const unified = all.filter(({ operation }) => operation === "createTask").map(({ model }) => [model, true]);
  lines.push(`(${JSON.stringify(Object.fromEntries(unified))}) satisfies Record<Body<"createTask">["model"], true>;`);
  for (const { model, operation, flat, named, valid, invalid } of all) {
    const check = (input: unknown) => {
      const body = { ...(named ? { model } : {}), ...(flat ? (input as object) : { input }) };
      return `(${JSON.stringify(body)}) satisfies Body<"${operation}">;`;
    };
    for (const input of Object.values(valid)) lines.push(check(input));
    for (const { rule, at, input } of invalid) {
      if (visible.has(rule)) lines.push(`// @ts-expect-error ${rule} at ${at}`, check(input));
    }
  }
  return `${lines.join("\n")}\n`;
}
