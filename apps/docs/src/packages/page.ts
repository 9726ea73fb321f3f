import { globSync, readFileSync } from "node:fs";
import { basename, dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { frontmatter } from "../models/markdown.ts";
import { base } from "../site/base.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** Folders of the packages that are published, from the root. */
const folders = globSync(["spec/package.json", "packages/*/package.json"], { cwd: root })
  .map((file) => dirname(file))
  .sort();

const addressOf = (folder: string): string => `${base}/packages/${basename(folder)}/`;

/** The page of each published package: what it says of itself, with its links turned to this site. */
export const packagePages = (): { readonly name: string; readonly text: string }[] =>
  folders.map((folder) => ({ name: basename(folder), text: packagePage(folder) }));

function packagePage(folder: string): string {
  const { name, description } = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8"));
  const readme = readFileSync(`${root}${folder}/README.md`, "utf8").replace(/^# .*\n/, "");
  return `${frontmatter({ title: name, description, slug: `packages/${basename(folder)}` })}\n${turned(readme, folder)}`;
}

/** Links to other packages lead to their pages here. What has no page here is named without a link. */
function turned(text: string, folder: string): string {
  return text.replace(/\[([^\]]+)\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)/g, (_link, label: string, target: string, anchor = "") => {
    const to = posix.normalize(`${folder}/${target}`).replace(/\/README\.md$|\/$/, "");
    return folders.includes(to) ? `[${label}](${addressOf(to)}${anchor})` : label;
  });
}
