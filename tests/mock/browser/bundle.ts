import { build, type OutputFile } from "esbuild";

/** A module and all that it imports as one file for browsers. */
export async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return (outputFiles[0] as OutputFile).text;
}
