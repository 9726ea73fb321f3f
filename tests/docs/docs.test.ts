import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createPrismFetch, listen, type Server, specPath } from "@gentasks/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Block, blocksOf, pages, read } from "./blocks.ts";

const run = promisify(execFile);
const here = fileURLToPath(new URL("./", import.meta.url));
const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
const mockAddress = "http://127.0.0.1:4010";
const blocks = pages().flatMap(blocksOf);
const inLanguage = (...languages: string[]) =>
  blocks.filter(({ language }) => languages.includes(language)).map((block) => [block.place, block] as const);

let server: Server;

beforeAll(async () => {
  server = await listen(await createPrismFetch(specPath()), { port: 0 });
});

afterAll(() => server.close());

test("every code block is of a language that is checked here", () => {
  const checked = ["ts", "sh", "yaml", ""];
  expect(blocks.filter(({ language }) => !checked.includes(language)).map(({ place, language }) => `${place} ${language}`)).toEqual([]);
});

describe.each(inLanguage("ts"))("%s", (_place, block) => {
  test("compiles and runs, and prints what its comments say", async () => {
    const folder = programFolder(block);
    try {
      await expect(run(process.execPath, [tsc, "-p", folder])).resolves.toMatchObject({ stdout: "" });
      const { stdout } = await run(process.execPath, ["--no-warnings", `${folder}/program.ts`]);
      for (const [, said] of block.code.matchAll(/^(?:.*\); )?\/\/ (.+)$/gm)) {
        if (isOutput(block.code, said as string)) expect(stdout).toContain(said);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** A comment behind a `console.log`, or in the lines right after one, quotes what is printed. */
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

function programFolder({ place, code }: Block): string {
  const folder = `${here}dist/${place.replaceAll(/[/:]/g, "-")}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/program.ts`, code.replaceAll(mockAddress, server.url));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "es2023",
    module: "nodenext",
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: ["node"],
  };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  return folder;
}

describe.each(inLanguage("sh"))("%s", (_place, { code }) => {
  const commands = code
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter(Boolean);
  const scripts = (folder: string) => JSON.parse(readFileSync(new URL(`../../${folder}package.json`, import.meta.url), "utf8")).scripts;

  test.each(commands)("%s", async (command) => {
    const [, filter, script = ""] = /^(?:npx -y pnpm@12|pnpm) (?:--filter (\S+) )?(?:run )?([\w:]+)/.exec(command) ?? [];
    if (script) return expect(Object.keys(scripts(filter ? folderOf(filter) : "")), command).toContain(script);
    if (command.startsWith("curl ")) {
      const { stdout } = await run("sh", ["-c", `${command.replaceAll(mockAddress, server.url)} --silent --fail-with-body`]);
      return expect(JSON.parse(stdout)).toMatchObject({ code: 200 });
    }
    expect(existsSync(new URL(`../../${/^node (\S+)/.exec(command)?.[1]}`, import.meta.url)), command).toBe(true);
  });
});

const folderOf = (name: string) =>
  ({ "@gentasks/example-first-task": "examples/first-task/", "@gentasks/spec": "spec/", "@gentasks/schema": "packages/schema/" })[name] ??
  "no-such-folder/";

describe.each(inLanguage("yaml"))("%s", (_place, { code }) => {
  test("is YAML", () => expect(() => parse(code)).not.toThrow());
});

test.each(pages())("the links of %s lead somewhere", (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target as string);
  expect(targets.filter((target) => !existsSync(new URL(`../../${posix.join(posix.dirname(page), target)}`, import.meta.url)))).toEqual([]);
});
