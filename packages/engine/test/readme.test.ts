import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");
const [example = ""] = readFileSync(join(folder, "README.md"), "utf8").match(/(?<=```js\n)import \{ createPrices[\s\S]*?(?=```)/) ?? [];

test("the example of the README runs and prints what it says", () => {
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", example], { cwd: folder, encoding: "utf8" });
  const said = [...example.matchAll(/^console\.log.*; \/\/ (.*)$/gm)].map(([, line]) => line);
  expect(said).toHaveLength(2);
  expect(printed.trim().split("\n")).toEqual(said);
});
