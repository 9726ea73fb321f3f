import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { server as mockAddress } from "../src/models/snippets/request.ts";

const run = promisify(execFile);
/** Where the programs are. */
export const folder = fileURLToPath(new URL("./programs/", import.meta.url));
const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");

/** Writes programs side by side, with another server in place of the mock's usual address. Files are named by their keys. */
export function writePrograms(programs: ReadonlyMap<string, string>, server: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of programs) writeFileSync(folder + name, code.replaceAll(mockAddress, server));
}

/** Compiles all programs in TypeScript at once; what the compiler says, or nothing. */
export async function compile(programs: Iterable<string>): Promise<string> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "es2023",
    module: "nodenext",
    skipLibCheck: true,
    types: ["node"],
    moduleDetection: "force",
  };
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify({ compilerOptions, files: [...programs] }));
  return run(process.execPath, [tsc, "-p", folder]).then(
    () => "",
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
}

/** Runs a program to its end; what it printed. */
export async function start(program: string, name: string): Promise<string> {
  const args = program === process.execPath ? ["--no-warnings", name] : [name];
  const { stdout } = await run(program, args, { cwd: folder });
  return stdout;
}

/** What a program says by its comments that it prints: behind a `console.log`, or in lines of their own. */
export const promised = (code: string): string[] =>
  [...code.matchAll(/^(?:.*console\.log\(.*\); *)?\/\/ (.+)$/gm)].map(([, text = ""]) => text);
