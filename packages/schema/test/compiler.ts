import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const packageRoot = fileURLToPath(new URL("../", import.meta.url));

/** The compilers that consumers use: the one the generators need, and the newest. */
export const compilers = {
  "TypeScript 5.9": require.resolve("typescript/lib/tsc.js"),
  "TypeScript 7": join(dirname(require.resolve("typescript7/package.json")), "bin/tsc"),
};

const options = { strict: true, noEmit: true, skipLibCheck: true, target: "es2023", lib: ["es2023", "dom"], module: "nodenext", types: [] };

/** Compiles a consumer's program with a compiler; gives what it prints. */
export function compileConsumer(compiler: string, source: string, ...flags: string[]): string {
  // Below the package, so that its own name resolves as it does for a consumer.
  const folder = mkdtempSync(join(packageRoot, "dist", "consumer-"));
  try {
    writeFileSync(join(folder, "consumer.ts"), source);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["consumer.ts"] }));
    return execFileSync(process.execPath, [compiler, "-p", folder, "--pretty", "false", ...flags], { encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
