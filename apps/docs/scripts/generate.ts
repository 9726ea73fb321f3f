/** Writes the pages that are made from other things: a page a model, the packages' own pages, the changes. None is committed. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { indexPage } from "../src/models/index-page.ts";
import { models, slugOf } from "../src/models/list.ts";
import { modelPage } from "../src/models/page.ts";
import { changelogPage } from "../src/packages/changelog.ts";
import { packagePages } from "../src/packages/page.ts";

const pages = new Map<string, string>([
  ["models/index.mdx", indexPage()],
  ["changelog.md", changelogPage()],
  ...packagePages().map(({ name, text }) => [`packages/${name}.md`, text] as const),
  ...(await Promise.all(models.map(async (model) => [`${slugOf(model)}.mdx`, await modelPage(model)] as const))),
]);

const content = fileURLToPath(new URL("../src/content/docs/", import.meta.url));
for (const folder of ["models", "packages"]) rmSync(`${content}${folder}`, { recursive: true, force: true });
for (const [file, text] of pages) {
  mkdirSync(`${content}${file}`.replace(/\/[^/]*$/, ""), { recursive: true });
  writeFileSync(`${content}${file}`, text);
}
