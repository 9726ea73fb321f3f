/** Writes `src/generated/page.ts`: the page with its style, its icon and its scripts, which need no more than their types taken out. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";

const folder = new URL("../page/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

/** Without types, which leave blank lines and spaces behind, and with the names by which browsers ask for the others. */
function script(name: string): string {
  const text = stripTypeScriptTypes(read(name))
    .replace(/ +$/gm, "")
    .replace(/\n{3,}/g, "\n\n");
  return text.replace(/(from "\.\/[\w-]+)\.ts"/g, '$1.js"');
}

const scripts = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const assets = {
  "/": { type: "text/html; charset=utf-8", text: read("index.html") },
  "/favicon.ico": { type: "image/svg+xml", text: read("icon.svg") },
  "/__mock/page/style.css": { type: "text/css; charset=utf-8", text: read("style.css") },
  ...Object.fromEntries(
    scripts.map((name) => [`/__mock/page/${name.replace(".ts", ".js")}`, { type: "text/javascript; charset=utf-8", text: script(name) }]),
  ),
};

const text = `// Generated from page/ by \`pnpm generate\`. Do not edit.

/** The parts of the page by their paths. */
export const assets: Readonly<Record<string, { readonly type: string; readonly text: string }>> = ${JSON.stringify(assets, null, 1)};
`;
writeFileSync(new URL("../src/generated/page.ts", import.meta.url), text);
