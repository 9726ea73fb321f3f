import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type MockServer, startMockServer } from "@gentasks/mock/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { python } from "../src/models/snippets/python.ts";
import { server as mockAddress } from "../src/models/snippets/request.ts";
import { command, curl } from "../src/models/snippets/shell.ts";
import { typescript } from "../src/models/snippets/typescript.ts";
import { blocks, inLanguage, shown } from "./blocks.ts";
import { compile, folder, promised, start, writePrograms } from "./programs.ts";

const run = promisify(execFile);
// A compiler, or a program of its own, in each test.
vi.setConfig({ testTimeout: 60_000 });
const fileName = (place: string, ending: string) => `${place.replaceAll(/[^\w.-]/g, "-")}.${ending}`;

/** Programs of the hand-written pages, and of every model's page, by the names of their files. */
const written = new Map(inLanguage("ts").map(({ place, code }) => [fileName(place, "ts"), code]));
const generated = new Map(shown.map(({ model, input }) => [fileName(`${model.surface}-${model.id}`, "ts"), typescript(model, input)]));
const pythons = new Map([
  ...inLanguage("python").map(({ place, code }) => [fileName(place, "py"), code] as const),
  ...shown.map(({ model, input }) => [fileName(`${model.surface}-${model.id}`, "py"), python(model, input)] as const),
]);
/** One model of each surface: what is run besides being compiled. */
const samples = ["google/nano-banana", "flux-pro", "gpt-4", "midjourney/imagine"];
const sampled = shown.filter(({ model }) => samples.includes(model.id));

const gentasks = new URL("./dist/gentasks.js", import.meta.resolve("gentasks/package.json")).pathname;

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ port: 0, clock: { speed: 50 } });
  writePrograms(new Map([...written, ...generated, ...pythons]), server.url);
});
afterAll(() => server.close());

test("every block is of a language that is checked here", () => {
  const checked = ["ts", "python", "sh", "yaml"];
  expect(blocks.filter(({ language }) => !checked.includes(language)).map(({ place, language }) => `${place} ${language}`)).toEqual([]);
});

test("everything in TypeScript compiles, on the pages and for each model", async () => {
  expect(await compile([...written.keys(), ...generated.keys()])).toBe("");
});

describe.concurrent("programs on the pages print what they promise", () => {
  test.each([...written])("%s", async (name, code) => {
    const printed = await start(process.execPath, name);
    for (const line of promised(code)) expect(printed).toContain(line);
  });
  test.each(inLanguage("python"))("$place", async ({ place }) => {
    expect(await start("python3", fileName(place, "py"))).toContain("completed");
  });
});

describe.concurrent.each(sampled)("$model.id runs", ({ model, input }) => {
  const name = fileName(`${model.surface}-${model.id}`, "");
  test("from TypeScript", async () => expect(await start(process.execPath, `${name}ts`)).not.toBe(""));
  test("from Python", async () => expect(await start("python3", `${name}py`)).toMatch(/completed|choices/));
  test("by curl", async () => {
    const { stdout } = await run("sh", [
      "-ec",
      curl(model, input).replaceAll(mockAddress, server.url).replace("curl ", "curl -sS --fail-with-body "),
    ]);
    expect(JSON.parse(stdout)).toBeTypeOf("object");
  });
  test("by the command", async () => {
    const line = `gentasks() { "$NODE" "$GENTASKS" "$@"; }\n${command(model, input).trim()} --no-download --json`;
    const env = { ...process.env, NODE: process.execPath, GENTASKS: gentasks, GENTASKS_BASE_URL: server.url, GENTASKS_API_KEY: "test" };
    const { stdout } = await run("sh", ["-ec", line], { env });
    expect(JSON.parse(stdout)).toBeTypeOf("object");
  });
});

test("everything in Python can be compiled", async () => {
  const check = `import sys\nfor name in sys.argv[1:]: compile(open(name).read(), name, "exec")`;
  await expect(run("python3", ["-c", check, ...pythons.keys()], { cwd: folder })).resolves.toMatchObject({ stderr: "" });
});

test.each(inLanguage("yaml"))("$place can be read", ({ code }) => expect(() => parse(code)).not.toThrow());

test("the commands on the pages are there", async () => {
  const { stdout: help } = await run(process.execPath, [gentasks, "--help"]);
  const named = inLanguage("sh").flatMap(({ code }) => [...code.matchAll(/^npx gentasks (\w+)/gm)].map(([, name]) => name));
  expect(named).not.toEqual([]);
  for (const name of new Set(named)) expect(help).toMatch(new RegExp(`\\b${name}\\b`));
});

test.each(inLanguage("sh").filter(({ code }) => code.startsWith("curl ")))("$place can be pasted", async ({ code }) => {
  const { stdout } = await run("sh", ["-ec", code.replaceAll(mockAddress, server.url).replace("curl ", "curl -sS --fail-with-body ")]);
  expect(JSON.parse(stdout)).toBeTypeOf("object");
});
