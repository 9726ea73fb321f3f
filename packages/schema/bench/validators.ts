import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Validated } from "@gentasks/schema";
import type { DeclaredModel, ModelExamples } from "@gentasks/spec";
import { createClient } from "@hey-api/openapi-ts";
import { buildSync } from "esbuild";

type Check = (value: unknown) => boolean;

const read = (name: string) => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@gentasks/spec/${name}`)), "utf8"));
const out = fileURLToPath(new URL("dist/zod/", import.meta.url));
const dist = fileURLToPath(new URL("../dist/validators/", import.meta.url));

/** Speed, size and verdicts of every unified model's validator beside zod, which hey-api generates from the same bundle. */
export async function validators(): Promise<void> {
  await createClient({
    input: fileURLToPath(import.meta.resolve("@gentasks/spec/openapi.json")),
    output: out,
    plugins: ["zod"],
    logs: { level: "silent", file: false },
  });
  const zod: Record<string, { safeParse(value: unknown): { success: boolean } }> = await import(pathToFileURL(`${out}zod.gen.ts`).href);

  const examples: ModelExamples[] = read("examples.json");
  const rows: { model: string; ours: number; zod: number; gzip: number }[] = [];
  const wrong = { ours: 0, zod: 0, of: 0 };
  for (const { id, surface, component } of read("models.json") as DeclaredModel[]) {
    if (surface !== "unified") continue;
    const { default: validator }: { default: { validate(value: unknown): Validated<unknown> } } = await import(
      `@gentasks/schema/validators/unified/${id}`
    );
    const ours: Check = (value) => validator.validate(value).issues === undefined;
    const theirs: Check = (value) => (zod[`z${component}`] as (typeof zod)[string]).safeParse(value).success;
    const own = examples.find(({ model, surface }) => model === id && surface === "unified") as ModelExamples;
    const valid = Object.values(own.valid);
    rows.push({
      model: id,
      ours: rate(ours, valid),
      zod: rate(theirs, valid),
      gzip: gzipOf(`export { default } from "${dist}unified/${id}.js";`),
    });
    for (const [inputs, expected] of [
      [valid, true],
      [own.invalid.map(({ input }) => input), false],
    ] as const) {
      for (const input of inputs) {
        wrong.of++;
        if (ours(input) !== expected) wrong.ours++;
        if (theirs(input) !== expected) wrong.zod++;
      }
    }
  }

  rows.sort((a, b) => a.ours - b.ours);
  console.log("\nValid checks per second, slowest model first (millions)");
  console.table(
    rows.map(({ model, ours, zod, gzip }) => ({
      model,
      ours: ours.toFixed(2),
      zod: zod.toFixed(2),
      ratio: `${(ours / zod).toFixed(1)}×`,
      "gzip bytes": gzip,
    })),
  );
  const zodSize = gzipOf(`export { zVeo31Input } from "${out}zod.gen.ts";`);
  const sizes = rows.map(({ gzip }) => gzip).sort((a, b) => a - b);
  console.table({
    "slowest model, M/s": { ours: rows[0]?.ours.toFixed(2), zod: Math.min(...rows.map(({ zod }) => zod)).toFixed(2) },
    "one model, gzip bytes, median": { ours: sizes[sizes.length >> 1], zod: zodSize },
    "one model, gzip bytes, largest": { ours: sizes.at(-1), zod: zodSize },
    [`wrong verdicts of ${wrong.of}`]: { ours: wrong.ours, zod: wrong.zod },
  });
}

/** Millions of checks a second over the inputs in turn; the best of five runs, so that the other core's noise counts least. */
function rate(check: Check, inputs: readonly unknown[]): number {
  const rounds = 20_000;
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    for (let round = 0; round < rounds; round++) check(inputs[round % inputs.length]);
    best = Math.max(best, rounds / (performance.now() - start) / 1000);
  }
  return best;
}

/** The size of a program bundled with everything it imports. */
function gzipOf(program: string): number {
  const stdin = { contents: program, resolveDir: dist, loader: "ts" as const };
  const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, write: false, format: "esm", logLevel: "error" });
  return gzipSync(outputFiles[0]?.contents as Uint8Array, { level: 9 }).length;
}
