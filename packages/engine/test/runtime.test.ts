import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../src");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** The code without what is only said in comments. */
const code = (name: string) => readFileSync(join(folder, name), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

test.each(files)("%s runs on any runtime", (name) => {
  expect(code(name)).not.toMatch(/["'](node:|fs|path|crypto|buffer|stream)\b/);
  expect(code(name)).not.toMatch(/\b(Buffer|process|require|__dirname|setImmediate)\b(?!:)/);
});

test.each(files)("%s takes time and chance from outside", (name) => {
  expect(code(name)).not.toMatch(/\b(Date\.now|new Date\(\)|Math\.random|randomUUID|setTimeout|setInterval|performance\.)/);
});

test("there are files to look at", () => {
  expect(files.length).toBeGreaterThan(40);
});
