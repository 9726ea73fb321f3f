import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { examplesModule } from "./examples.ts";
import type { Generator } from "./generators/generator.ts";
import { heyApi } from "./generators/hey-api.ts";
import { kubb } from "./generators/kubb.ts";
import { orval } from "./generators/orval.ts";
import { swaggerTypescriptApi } from "./generators/swagger-typescript-api.ts";

const dist = fileURLToPath(new URL("dist", import.meta.url));
const generators: readonly Generator[] = [orval, kubb, swaggerTypescriptApi, heyApi];

test.concurrent.each(generators)("$name $version", { timeout: 60_000 }, async ({ name, generate }) => {
  const output = join(dist, name);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  await generate(output);
  writeFileSync(join(dist, `${name}.examples.ts`), examplesModule(`../consumers/${name}.ts`));
  expect(await compile(dist, name, [name, `../consumers/${name}.ts`, `${name}.examples.ts`])).toEqual([]);
});

test("an error of the compiler is seen", async () => {
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, "wrong.ts"), "export const seconds: 4 | 6 | 8 = 5;\n");
  expect(await compile(dist, "wrong", ["wrong.ts"])).toEqual([expect.stringContaining("wrong.ts(1,14): error TS2322")]);
});
