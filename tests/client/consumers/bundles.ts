import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as esbuild, type OutputFile } from "esbuild";
import { build as vite } from "vite";

const page = "<!doctype html><title>Consumer</title><link rel=icon href=data:,>";
const sources = ["program.ts", "on-node.ts", "in-page.ts"];

/** Puts the programs where a consumer would have them: beside its node_modules. */
export function copyPrograms(folder: string): void {
  for (const name of sources) cpSync(fileURLToPath(new URL(name, import.meta.url)), join(folder, name));
}

/** For Node: the types are taken away, and packages stay outside. */
export async function bundleForNode(folder: string): Promise<string> {
  const outfile = join(folder, "on-node.js");
  await esbuild({
    entryPoints: [join(folder, "on-node.ts")],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
  });
  return outfile;
}

/** For runtimes that are like Workers: one script that gives a global `consumer`. */
export async function bundleForWorkers(folder: string): Promise<string> {
  const { outputFiles } = await esbuild({
    entryPoints: [join(folder, "program.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "consumer",
    platform: "neutral",
    write: false,
  });
  return (outputFiles[0] as OutputFile).text;
}

/** Sites for browsers, as bundlers make them; each gives the folder of a whole site. */
export const sites: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  async esbuild(folder) {
    const outdir = join(folder, "esbuild-site");
    const entryPoints = [join(folder, "in-page.ts")];
    await esbuild({ entryPoints, outdir, bundle: true, minify: true, splitting: true, format: "esm", platform: "browser" });
    writeFileSync(join(outdir, "index.html"), `${page}<script type=module src=/in-page.js></script>`);
    return outdir;
  },
  async vite(folder) {
    const outDir = join(folder, "vite-site");
    writeFileSync(join(folder, "index.html"), `${page}<script type=module src=/in-page.ts></script>`);
    await vite({ root: folder, configFile: false, logLevel: "error", build: { outDir, target: "es2022" } });
    return outDir;
  },
};
