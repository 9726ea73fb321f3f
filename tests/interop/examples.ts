import { readFileSync } from "node:fs";
import { examples } from "./command.ts";

interface ExampleFile {
  readonly name: string;
  readonly valid: Readonly<Record<string, unknown>>;
  readonly invalid: readonly { readonly rule: string; readonly at: string; readonly input: unknown }[];
}

const surface = "unified/";

const files = (JSON.parse(readFileSync(examples, "utf8")) as ExampleFile[]).filter(({ name }) => name.startsWith(surface));

/** Breaches that a TypeScript type can express; bounds and rules between fields are left to the validators. */
const visible = new Set(["enum", "required", "additionalProperties"]);

/** A module in which every model's valid inputs must fit the generated type, and its visibly invalid ones must not. */
export function examplesModule(consumer: string): string {
  const lines = [`import type { TaskBody } from "${consumer}";`];
  const models = files.map(({ name }) => name.slice(surface.length));
  lines.push(`({ ${models.map((model) => `${JSON.stringify(model)}: true`).join(", ")} }) satisfies Record<TaskBody["model"], true>;`);
  for (const { name, valid, invalid } of files) {
    const body = (input: unknown) => `(${JSON.stringify({ model: name.slice(surface.length), input })}) satisfies TaskBody;`;
    for (const input of Object.values(valid)) lines.push(body(input));
    for (const { rule, at, input } of invalid) {
      if (visible.has(rule)) lines.push(`// @ts-expect-error ${rule} at ${at}`, body(input));
    }
  }
  return `${lines.join("\n")}\n`;
}
