import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const resolveDir = fileURLToPath(new URL(".", import.meta.url));
const outdir = fileURLToPath(new URL("dist/", import.meta.url));

/** Bytes of a program with all that it imports, minified, each file compressed by itself. */
export interface Size {
  readonly min: number;
  readonly gzip: number;
}

/** In one file, with what it would load later. */
export const sizeOf = async (program: string): Promise<Size> => sum((await bundle(program, false)).outputFiles);

/** What must have come before it runs, where later imports are files of their own. */
export async function sizeAtOnce(program: string): Promise<Size> {
  const { outputFiles, metafile } = await bundle(program, true);
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === "<stdin>");
  const found = new Set([entry]);
  // A set goes on with what is added to it meanwhile.
  for (const path of found)
    for (const { path: next, kind, external } of metafile.outputs[path ?? ""]?.imports ?? [])
      if (kind === "import-statement" && !external) found.add(next);
  const names = [...found].map((path) => `/${path?.split("/").pop()}`);
  return sum(outputFiles.filter(({ path }) => names.some((name) => path.endsWith(name))));
}

const bundle = (contents: string, splitting: boolean) =>
  build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    external: ["node:*"],
    splitting,
    outdir,
    write: false,
    metafile: true,
    logLevel: "error",
  });

const sum = (files: readonly { readonly contents: Uint8Array }[]): Size => ({
  min: files.reduce((total, { contents }) => total + contents.length, 0),
  gzip: files.reduce((total, { contents }) => total + gzipSync(contents, { level: 9 }).length, 0),
});
