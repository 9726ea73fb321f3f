import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Site } from "@gentasks/mock/server";
import { UsageError } from "../usage-error.ts";
import type { MockArguments } from "./arguments.ts";

/** Put there when this package is built. */
const playground = fileURLToPath(new URL("./playground/", import.meta.url));

/** The pages that are served beside the mock. */
export function readSites({ serve = [], playground: isWanted }: Pick<MockArguments, "serve" | "playground">): readonly Site[] {
  const own = isWanted && existsSync(playground) ? [siteAt("/playground/", playground)] : [];
  return [...own, ...serve.map(readSite)];
}

function readSite(text: string): Site {
  const [, path, folder] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (path === undefined || folder === undefined) {
    throw new UsageError(`--serve ${JSON.stringify(text)} names no path and folder; give both, such as --serve /app/=./dist`);
  }
  return siteAt(`/${path.replace(/^\/|\/$/g, "")}/`, resolve(folder));
}

/** A site is called what its first page calls itself. */
function siteAt(path: string, folder: string): Site {
  const page = join(folder, "index.html");
  const html = existsSync(page) ? readFileSync(page, "utf8") : "";
  const [, title = path] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
  const [, about = "A page that is served beside the mock."] = /<meta\s+name="description"\s+content="([^"]+)"/.exec(html) ?? [];
  return { path, folder, title: title.trim(), about };
}
