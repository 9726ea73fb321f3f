import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reasonOf } from "../files/reason.ts";
import { paint } from "../terminal/paint.ts";
import { UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { starter } from "./files.ts";

/** Writes a starter into a folder. What is there stays as it is, unless `force` is given. */
export function init(folder: string, { force = false }: { readonly force?: boolean }): void {
  for (const [name, text] of Object.entries(starter(version()))) {
    const path = join(folder, name);
    const isThere = existsSync(path);
    // A package has more in it than we know.
    if (isThere && (!force || name === "package.json")) {
      console.log(`${paint("yellow", "kept   ")}  ${path}`);
      continue;
    }
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch (error) {
      throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`);
    }
    console.log(`${paint("green", "written")}  ${path}`);
  }
  const place = folder === "." ? "" : `cd ${folder}; `;
  console.log(`
Next:
  ${place}npm install; cp .env.example .env
  npx gentasks mock          # in another terminal
  npm run generate           # needs Node 22.18 or newer`);
}
