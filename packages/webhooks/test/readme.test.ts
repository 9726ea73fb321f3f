import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { statuses } from "../src/webhook-error.ts";

const page = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the page has every error code with its status", () => {
  const rows = [...page.matchAll(/^\| `([a-z_0-9]+)` *\| (\d{3}) *\| \S/gm)].map(([, code, status]) => [code, Number(status)]);
  expect(Object.fromEntries(rows)).toEqual(statuses);
});

test("the page has every entry of the package", () => {
  const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly exports: object };
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith(".json"));
  const rows = [...page.matchAll(/^\| `@gentasks\/webhooks(\/\w+)?` /gm)].map(([, entry = ""]) => `.${entry}`);
  expect(rows.sort()).toEqual(entries.sort());
});
