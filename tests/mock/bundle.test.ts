import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** Kilobytes, compressed, of all files that are loaded before the first request, and of all there are. */
const most = { first: 100, all: 450 };

test.each(["@gentasks/mock", "@gentasks/mock/msw"])("%s needs nothing of Node, and little of the wire", async (name) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from "${name}"`, resolveDir: import.meta.dirname },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    external: ["msw"],
    minify: true,
    metafile: true,
    write: false,
    outdir: "out",
    logLevel: "silent",
  });
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(imported.filter((path) => path.startsWith("node:"))).toEqual([]);
  expect(Object.keys(metafile.inputs).filter((path) => path.includes("/prism"))).toEqual([]);

  const outputs = Object.entries(metafile.outputs);
  const [start = ""] = outputs.find(([, { entryPoint }]) => entryPoint === "<stdin>") ?? [];
  const first = new Set<string>([start]);
  for (const path of first)
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? []) if (kind === "import-statement") first.add(next);
  const sizeOf = (path: string) => gzipSync(outputFiles.find((file) => file.path.endsWith(path))?.contents ?? "").length / 1000;
  const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + sizeOf(path), 0);
  const sizes = { first: sum(first), all: sum(outputs.map(([path]) => path)) };
  console.log(`${name}: ${sizes.first.toFixed(1)} kB gzip at first, ${sizes.all.toFixed(1)} kB with all models' checks`);
  expect(sizes.first).toBeLessThan(most.first);
  expect(sizes.all).toBeLessThan(most.all);
});
