/** What programs weigh that stand on a package, for benchmarks of size. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type OutputFile } from "esbuild";

/** Bytes of a file, or of several together, as a browser gets them: minified, each compressed by itself. */
export interface Size {
  readonly min: number;
  readonly gzip: number;
}

/** A program as a bundler with code splitting leaves it. */
export interface Split {
  /** What must have come before the program runs. */
  readonly atOnce: Size;
  /** What is loaded when it is first asked for, with all that only it needs, by name. */
  readonly later: ReadonlyMap<string, Size>;
}

/** Measures programs as if they stood in the folder of a module (`import.meta.url`). */
export function bundlesIn(module: string) {
  const resolveDir = fileURLToPath(new URL(".", module));
  const bundle = (contents: string, splitting: boolean) =>
    build({
      stdin: { contents, resolveDir, loader: "ts" },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      // What is for Node alone is measured without Node.
      external: ["node:*"],
      splitting,
      outdir: `${resolveDir}dist/`,
      write: false,
      metafile: true,
      logLevel: "error",
    });

  return {
    /** With everything that it imports, now or later, in one file. */
    sizeOf: async (program: string): Promise<Size> => sum((await bundle(program, false)).outputFiles),

    /** With later imports as files of their own. */
    async splitOf(program: string): Promise<Split> {
      const { outputFiles, metafile } = await bundle(program, true);
      const { outputs } = metafile;
      // Paths of the description are relative to the working directory, those of the files are not.
      const fileOf = (path: string) => outputFiles.filter((file) => file.path.endsWith(`/${path.split("/").pop()}`));
      const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === "<stdin>") as string;
      const first = reached(outputs, entry, "import-statement");
      const later = [...reached(outputs, entry)].filter((path) => outputs[path]?.entryPoint && !first.has(path));
      const together = (paths: Iterable<string>) => sum([...paths].flatMap(fileOf));
      const onTop = (path: string) => [...reached(outputs, path, "import-statement")].filter((each) => !first.has(each));
      return {
        atOnce: together(first),
        later: new Map(later.map((path) => [nameOf(path), together(onTop(path))])),
      };
    },
  };
}

/** A file and all that it imports, by one kind of import or by any. */
function reached(outputs: Metafile["outputs"], path: string, kind?: "import-statement", found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const each of outputs[path]?.imports ?? [])
    if (!each.external && (!kind || each.kind === kind)) reached(outputs, each.path, kind, found);
  return found;
}

function sum(files: readonly OutputFile[]): Size {
  const total = { min: 0, gzip: 0 };
  for (const { contents } of files) {
    total.min += contents.length;
    total.gzip += gzipSync(contents, { level: 9 }).length;
  }
  return total;
}

/** The name of the source of a later file, without the hashes of two bundlers. */
const nameOf = (path: string) => (path.split("/").pop() ?? path).replace(/(-[\w-]{8})+\.js$/, "");
