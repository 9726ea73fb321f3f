import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const compiler = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };
const page = { lib: ["es2022", "dom"], types: [] };
const node = { lib: ["es2022"], types: ["node"], typeRoots: [pathOf("../../node_modules/@types")] };
const strictest = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };

/** How those who use the package set their compilers. */
const settings = {
  "a page, nodenext": { ...nodenext, ...page },
  "a page, bundler": { ...bundler, ...page },
  "a page, bundler, strictest": { ...bundler, ...page, ...strictest },
  "Node, nodenext": { ...nodenext, ...node },
  "Node, bundler, strictest": { ...bundler, ...node, ...strictest },
};

/** The tests of types that speak of the core alone. */
const files = ["equal.ts", "events.ts", "handlers.ts"];
let folder: string;

/** A folder outside of the workspace, where nothing resolves but the packages as they are built. */
beforeAll(() => {
  if (!existsSync(pathOf("../../dist/index.d.ts"))) throw new Error("The declarations are not there: build the package first");
  folder = mkdtempSync(join(tmpdir(), "gentasks-webhooks-types-"));
  const scope = join(folder, "node_modules/@gentasks");
  mkdirSync(scope, { recursive: true });
  symlinkSync(pathOf("../.."), join(scope, "webhooks"));
  symlinkSync(pathOf("../../../schema"), join(scope, "schema"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const name of files) {
    const source = readFileSync(pathOf(name), "utf8");
    writeFileSync(join(folder, name), source.replaceAll('"../../src/index.ts"', '"@gentasks/webhooks"'));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler prints, the libraries checked too. */
function complaintsOf(options: object): Promise<string> {
  const common = { strict: true, noEmit: true, target: "es2022", allowImportingTsExtensions: true, skipLibCheck: false };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...common, ...options }, files }));
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, "-p", ".", "--pretty", "false"], { cwd: folder }, (error, stdout, stderr) => {
      resolve(`${stdout}${stderr}` || (error ? String(error) : ""));
    });
  });
}

test.each(Object.entries(settings))(
  "the types of the core hold for %s, with every library checked",
  async (_name, options) => {
    expect(await complaintsOf(options)).toBe("");
  },
  60_000,
);

test("where they are spoilt, the compiler complains", async () => {
  const handlers = join(folder, "handlers.ts");
  const source = readFileSync(handlers, "utf8");
  writeFileSync(handlers, source.replaceAll("// @ts-expect-error", "//"));
  try {
    const complaints = (await complaintsOf(settings["a page, bundler"])).match(/^handlers\.ts\(\d+,\d+\): error/gm);
    expect(complaints).toHaveLength(source.match(/@ts-expect-error/g)?.length ?? 0);
  } finally {
    writeFileSync(handlers, source);
  }
}, 60_000);

test("no declaration of an entry for every runtime speaks of Node", () => {
  const dist = pathOf("../../dist");
  const reached = new Set<string>();
  const visit = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    const text = readFileSync(join(dist, name), "utf8");
    expect(text).not.toMatch(/\bBuffer\b|["']node:|types="node"/);
    for (const [, next = ""] of text.matchAll(/from "\.\/([^"]+)\.js"/g)) visit(`${next}.d.ts`);
  };
  for (const entry of ["index", "redis", "testing"]) visit(`${entry}.d.ts`);
  expect(readdirSync(dist)).toEqual(expect.arrayContaining([...reached]));
});
