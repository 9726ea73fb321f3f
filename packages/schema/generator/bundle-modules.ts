import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { runtimeModule } from "./ajv.ts";

interface Job {
  /** Source by path below `dist`, without ending. */
  readonly modules: ReadonlyMap<string, string>;
  /** Makers of modules that others import by a name of their own (`input:Veo31Input`). */
  readonly virtual: Readonly<Record<string, () => string>>;
  readonly dist: string;
}

const resolveDir = fileURLToPath(new URL("../", import.meta.url));

/** Bundles every module to plain ESM: no `require`, no eval, shared code in chunks, each module importable by itself. */
export async function bundleModules({ modules, virtual, dist }: Job): Promise<void> {
  const sources: Plugin = {
    name: "sources",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice(6), namespace: "entry" }));
      onResolve({ filter: /^input:/ }, ({ path }) => ({ path, namespace: "virtual" }));
      onResolve({ filter: /^\.{1,2}\/.*\.js$/, namespace: "entry" }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => ({ contents: modules.get(path) as string, resolveDir }));
      onLoad({ filter: /.*/, namespace: "virtual" }, ({ path }) => ({ contents: virtual[path]?.() as string, resolveDir }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [...modules.keys()].map((path) => ({ in: `entry:${path}`, out: path })),
    outdir: dist,
    chunkNames: "shared/[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    alias: { [runtimeModule]: fileURLToPath(new URL("../src/validation/counts.ts", import.meta.url)) },
    plugins: [sources],
    logLevel: "warning",
    write: false,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withoutBareImports(text));
  }
}

/** Chunks import others for the order of their effects, of which they have none; bundlers of other people warn of such imports. */
const withoutBareImports = (code: string) => code.replaceAll(/(?<=^|;)import"[^"]+";/g, "");
