import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { schemas } from "@gentasks/schema/schemas";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { models, slugOf } from "../src/models/list.ts";
import { pricesOf } from "../src/models/price.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const loaders = schemas as unknown as Readonly<
  Record<string, Readonly<Record<string, () => Promise<{ default: { properties?: object } }>>>>
>;
/** The same however it is broken into lines and marked as code. */
const bare = (text: string) => text.replaceAll(/[`\s]+/g, "");

test.each(models.map((model) => [`${model.surface} ${model.id}`, model] as const))("the page of %s has all of it", async (_name, model) => {
  const page = parse(readFileSync(`${dist}${slugOf(model)}/index.html`, "utf8"));
  const text = bare(page.querySelector("main")?.structuredText ?? "");
  const fields = page.querySelectorAll("td:first-child code").map((code) => code.text);
  const schema = await loaders[model.surface]?.[model.id]?.();
  const sentences = [...model.rules.map((rule) => rule.text + rule.id), ...pricesOf(model.price ?? []), model.title, model.id];
  expect(Object.keys(schema?.default.properties ?? {}).filter((field) => !fields.includes(field))).toEqual([]);
  expect(sentences.filter((sentence) => !text.includes(bare(sentence)))).toEqual([]);
});

test("llms.txt leads to all pages as one text, the models' among them", () => {
  const index = readFileSync(`${dist}llms.txt`, "utf8");
  const [, full = ""] = /\((?:https?:\/\/[^/]+)?\/docs\/(llms-full\.txt)\)/.exec(index) ?? [];
  expect(existsSync(`${dist}${full}`)).toBe(true);
  const text = readFileSync(`${dist}${full}`, "utf8");
  expect(models.filter(({ id }) => !text.includes(id))).toEqual([]);
  // What stands only in a table that a component makes.
  expect(text.includes("Nothing was created or charged.")).toBe(true);
});
