import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileConsumer, compilers } from "./compiler.ts";

const preamble =
  'import type { InputOf, Model, RequestOf } from "@gentasks/schema";\ndeclare function submit<M extends Model>(model: M, input: InputOf<M>): void;\n';

describe.each(Object.entries(compilers))("%s", (_name, compiler) => {
  const compile = (line: string) => compileConsumer(compiler, preamble + line);

  test("accepts the type tests", () => {
    const project = fileURLToPath(new URL("types/", import.meta.url));
    expect(() => execFileSync(process.execPath, [compiler, "-p", project], { encoding: "utf8" })).not.toThrow();
  });

  test("accepts a right call without a word", () => {
    expect(compile('submit("google/veo-3.1-fast", { prompt: "x", duration: 8 });')).toBe("");
  });

  test("names only the model's own values for a wrong one", () => {
    expect(compile('submit("google/veo-3.1-fast", { prompt: "x", duration: 5 });')).toMatch(
      /error TS2322: Type '5' is not assignable to type '4 \| 6 \| 8( \| undefined)?'\.\s*$/,
    );
  });

  test("suggests the field that was meant", () => {
    expect(compile('submit("google/veo-3.1-fast", { promt: "x" });')).toContain("Did you mean to write 'prompt'?");
  });

  test.each([
    'export const model: Model = "google/veo-3.1-fst";',
    'declare function send<M extends Model>(request: RequestOf<M>): void; send({ model: "google/veo-3.1-fst", input: { prompt: "x" } });',
  ])("suggests the model that was meant: %s", (line) => {
    expect(compile(line)).toContain("Did you mean '\"google/veo-3.1-fast\"'?");
  });
});
