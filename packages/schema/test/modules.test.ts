import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { variants } from "../generator/models.ts";
import { modelPath } from "../generator/paths.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const modules = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));

test("the built modules need no Node, no CommonJS and no eval", () => {
  expect(modules.length).toBeGreaterThan(variants.length);
  for (const file of modules)
    expect(readFileSync(dist + file, "utf8"), file).not.toMatch(/\brequire\(|\beval\(|new Function|\bprocess\.|\bBuffer\b|from"node:/);
});

test("one model's validator, with everything it imports, is at most 5 KB gzip", () => {
  const sizes = variants.map((model) => {
    const { outputFiles } = buildSync({
      entryPoints: [`${dist}validators/${modelPath(model)}.js`],
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      logLevel: "error",
    });
    return [modelPath(model), gzipSync(outputFiles[0]?.contents as Uint8Array, { level: 9 }).length] as const;
  });
  expect(sizes.filter(([, size]) => size > 5 * 1024)).toEqual([]);
});

test("importing one model's validator loads no other model's", () => {
  const source = readFileSync(`${dist}validators/unified/google/veo-3.1-fast.js`, "utf8");
  const imports = [...source.matchAll(/from\s*"([^"]+)"/g)].map(
    ([, path]) => statSync(new URL(path as string, `file://${dist}validators/unified/google/`)).size,
  );
  expect(imports.reduce((sum, size) => sum + size, source.length)).toBeLessThan(40_000);
});
