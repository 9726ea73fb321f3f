import { execFile } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type MockServer, scenarios, startMockServer } from "@gentasks/mock/server";
import { generateSecret } from "@gentasks/webhooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Block, blocksOf, pages, read } from "./blocks.ts";
import { runShell } from "./shell.ts";

const run = promisify(execFile);
const here = fileURLToPath(new URL("./", import.meta.url));
const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
const mockAddress = "http://127.0.0.1:4010";
/** Milliseconds that a block may take on a busy machine: a compiler and a program run in each. */
const patience = 60_000;
const blocks = pages().flatMap(blocksOf);
const inLanguage = (...languages: string[]) =>
  blocks.filter(({ language }) => languages.includes(language)).map((block) => [block.place, block] as const);

let server: MockServer;

beforeAll(async () => {
  server = await startMockServer({ port: 0, clock: { speed: 50 } });
});

afterAll(() => server.close());

test("every code block is of a language that is checked here", () => {
  const checked = ["ts", "js", "json", "sh", "yaml", ""];
  expect(blocks.filter(({ language }) => !checked.includes(language)).map(({ place, language }) => `${place} ${language}`)).toEqual([]);
});

describe.each(inLanguage("ts", "js"))("%s", (_place, block) => {
  const promised = outputsIn(block.code);
  // A piece of JavaScript that says what it prints is a program; any other is a piece of one.
  const isProgram = block.language === "ts" || promised.length > 0;

  test(
    isProgram ? "compiles and runs, and prints what its comments say" : "can be read",
    async () => {
      const folder = programFolder(block);
      const program = `${folder}/program.${block.language}`;
      try {
        if (!isProgram) return await run(process.execPath, ["--check", program]);
        await expect(run(process.execPath, [tsc, "-p", folder])).resolves.toMatchObject({ stdout: "" });
        const env = { ...process.env, GENTASKS_WEBHOOK_SECRET: generateSecret() };
        const { stdout } = await run(process.execPath, ["--no-warnings", program], { cwd: folder, env });
        for (const said of promised) expect(stdout).toContain(said);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    patience,
  );
});

/** What the comments behind a `console.log`, or in the lines right after one, say that it prints. */
function outputsIn(code: string): string[] {
  const comments = [...code.matchAll(/^(?:.*\); )?\/\/ (.+)$/gm)].map(([, comment]) => comment as string);
  return comments.filter((comment) => isOutput(code, comment));
}

function isOutput(code: string, comment: string): boolean {
  const lines = code.split("\n");
  const at = lines.findIndex((line) => line.endsWith(`// ${comment}`));
  if (lines[at]?.includes("console.log")) return true;
  const before = lines
    .slice(0, at)
    .filter((line) => !line.startsWith("//"))
    .at(-1);
  return before?.includes("console.log") ?? false;
}

function programFolder({ place, language, code }: Block): string {
  const folder = `${here}dist/${place.replaceAll(/[/:]/g, "-")}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/program.${language}`, code.replaceAll(mockAddress, server.url));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "es2023",
    module: "nodenext",
    allowImportingTsExtensions: true,
    allowJs: true,
    skipLibCheck: true,
    types: ["node"],
  };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: [`program.${language}`] }));
  return folder;
}

describe.each(inLanguage("sh"))("%s", (_place, { code }) => {
  test("can be pasted", () => runShell(code.replaceAll(mockAddress, server.url)), patience);
});

describe.each(inLanguage("yaml", "json"))("%s", (_place, { language, code }) => {
  test("can be read", () => expect(() => (language === "json" ? JSON.parse(code) : parse(code))).not.toThrow());
});

test("the page of the mock has every scenario", () => {
  const rows = [...read("packages/mock/README.md").matchAll(/^\| `(\w+)` +\| (\d+) +\| (.+?) +\|$/gm)].map(([, name, seed, about]) => [
    name,
    { seed: Number(seed), about },
  ]);
  expect(Object.fromEntries(rows)).toEqual(scenarios);
});

test.each(pages())("the links of %s lead somewhere", (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target as string);
  expect(targets.filter((target) => !existsSync(new URL(`../../${posix.join(posix.dirname(page), target)}`, import.meta.url)))).toEqual([]);
});
