import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const typeRoots = [fileURLToPath(new URL("../node_modules/@types", import.meta.url))];

/** The oldest compiler that is supported, and the newest. */
export const compilers = {
  "TypeScript 5.9": require.resolve("typescript/lib/tsc.js"),
  "TypeScript 7": join(dirname(require.resolve("typescript7/package.json")), "bin/tsc"),
};

const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };
const page = { lib: ["es2022", "dom"], types: [] };
const node = { lib: ["es2022"], types: ["node"], typeRoots };
const strictest = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };

const libraries = { skipLibCheck: false };

/** How consumers set their compilers. */
export const settings = {
  "a page, nodenext, libraries checked": { ...nodenext, ...page, ...libraries },
  "a page, bundler, strictest": { ...bundler, ...page, ...strictest },
  "Node, nodenext, strictest": { ...nodenext, ...node, ...strictest },
  "Node, bundler, libraries checked": { ...bundler, ...node, ...libraries },
};

const common = { strict: true, noEmit: true, target: "es2022", allowImportingTsExtensions: true, skipLibCheck: true };

/** Compiles files of a folder, given by their paths; gives what the compiler prints. */
export function compile(compiler: keyof typeof compilers, options: object, folder: string, files: readonly string[]): Promise<string> {
  const own = mkdtempSync(join(folder, "compile-"));
  const project = join(own, "tsconfig.json");
  const compilerOptions = { ...common, ...options };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: files.map((path) => join(folder, path)) }));
  return new Promise((resolve) => {
    const args = [compilers[compiler], "-p", project, "--pretty", "false"];
    execFile(process.execPath, args, { maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      rmSync(own, { recursive: true });
      resolve(`${stdout}${stderr}` || (error ? String(error) : ""));
    });
  });
}
