import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { documented, referenceTo } from "../src/facts/document.ts";
import { base } from "../src/site/base.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
/** What stands beside the docs, and is not of this package. */
const neighbours = ["/playground/"];

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

function read(file: string): Page {
  const page = parse(readFileSync(dist + file, "utf8"));
  const ids = page.querySelectorAll("[id]").map(({ id }) => id);
  const links = page.querySelectorAll("[href], [src]").map((each) => each.getAttribute("href") ?? each.getAttribute("src") ?? "");
  return { ids: new Set(ids), links };
}

const files = globSync("**/*.html", { cwd: dist });
const pages = new Map(files.filter((file) => !file.startsWith("reference/")).map((file) => [file, read(file)]));
const operations = new Set(documented.map(({ operationId }) => referenceTo(operationId)));

/** Why a link leads nowhere, or nothing. Links to other hosts are left to readers. */
function fault(from: string, link: string): string | undefined {
  const here = `http://docs${base}/${from.replace(/index\.html$/, "")}`;
  const { host, pathname, hash } = new URL(link, here);
  if (host !== "docs" || neighbours.includes(pathname)) return;
  if (pathname === `${base}/reference/`) return hash && !operations.has(pathname + hash) ? `${link}: no such operation` : undefined;
  if (!pathname.startsWith(`${base}/`)) return `${link}: outside of the docs`;
  const file = decodeURI(pathname.slice(base.length + 1)).replace(/(^|\/)$/, "$1index.html");
  if (!existsSync(dist + file)) return `${link}: no such page`;
  const id = decodeURIComponent(hash.slice(1));
  return id && !id.startsWith(":~:") && !pages.get(file)?.ids.has(id) ? `${link}: no such place on the page` : undefined;
}

test("every link leads to a page and a place that are there", () => {
  const faults = [...pages].flatMap(([file, { links }]) =>
    links.map((link) => fault(file, link)).flatMap((why) => (why ? [`${file}: ${why}`] : [])),
  );
  expect(faults).toEqual([]);
});

test("no page loads anything from elsewhere", () => {
  const loaded = files.flatMap((file) =>
    parse(readFileSync(dist + file, "utf8"))
      .querySelectorAll("script[src], link[rel=stylesheet], link[rel=preload], img[src], iframe, video, audio")
      .map((each) => each.getAttribute("src") ?? each.getAttribute("href") ?? "")
      .filter((address) => /^(https?:)?\/\//.test(address)),
  );
  expect(loaded).toEqual([]);
});
