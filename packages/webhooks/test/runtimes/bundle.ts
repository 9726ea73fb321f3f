import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

export const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Bundles a file, given by its path from here, without writing it down. */
export function bundle(entry: string, options: BuildOptions) {
  return build({
    entryPoints: [pathOf(entry)],
    outdir: "out",
    bundle: true,
    format: "esm",
    logLevel: "silent",
    ...options,
    write: false,
    metafile: true,
  });
}
