import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checks } from "../../src/index.ts";

const page = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("the page tells every check, as the reports do", () => {
  const [, section = ""] = page.split("\n## What is checked\n");
  const [table = ""] = section.split("\n## ");
  const rows = [...table.matchAll(/^\| `([\w-]+)` +\| (.+?) +\|$/gm)].map(([, check, demand]) => [check, demand]);
  expect(Object.fromEntries(rows)).toEqual(checks);
});

test("the page tells every option", () => {
  const source = readFileSync(new URL("../../src/run/options.ts", import.meta.url), "utf8");
  const [, declared = ""] = source.split("export interface VerifyOptions {");
  const options = [...declared.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name);
  const [, section = ""] = page.split("\n## What it sends\n");
  const [table = ""] = section.split("\n## ");
  const told = [...table.matchAll(/^\| ((?:`\w+`(?:, )?)+)/gm)].flatMap(([, names = ""]) => [...names.matchAll(/\w+/g)].map(String));
  expect(told.sort()).toEqual(options.sort());
});
