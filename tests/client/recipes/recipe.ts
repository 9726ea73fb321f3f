import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const page = readFileSync(new URL("README.md", import.meta.resolve("@gentasks/client/package.json")), "utf8");
const dist = fileURLToPath(new URL("dist/", import.meta.url));
const mockAddress = "http://127.0.0.1:4010";

/** The program below a heading of the client's page, in a folder of its own. */
export interface Recipe {
  readonly folder: string;
  readonly program: string;
}

/** Takes a program out of the page. The compiler's view of it is asked for by the tests of all pages. */
export function recipe(heading: string, baseUrl = mockAddress): Recipe {
  const [, code] = page.slice(page.indexOf(`# ${heading}\n`)).match(/^```ts\n(.*?)^```$/ms) ?? [];
  if (code === undefined || !page.includes(`# ${heading}\n`)) throw new Error(`The page has no program below "${heading}"`);
  mkdirSync(dist, { recursive: true });
  const folder = mkdtempSync(dist);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const program = join(folder, "program.js");
  writeFileSync(program, stripTypeScriptTypes(code).replaceAll(mockAddress, baseUrl));
  return { folder, program };
}

export interface Ended {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** Runs a recipe in a process of its own. */
export function start({ folder, program }: Recipe): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = fork(program, { cwd: folder, stdio: ["ignore", "pipe", "ignore", "ipc"], execArgv: ["--no-warnings"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stdout?.on("data", (text) => {
    said += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, lines: said.trimEnd().split("\n") }));
  });
  return { child, ended };
}
