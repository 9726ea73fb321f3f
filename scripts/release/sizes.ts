import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Packed } from "./pack.ts";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
}

/** What installing each package brings along, from what npm has put where. */
export function sizes(packed: readonly Packed[], folder: string) {
  const { packages }: Lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return Object.fromEntries(
    packed.map(({ manifest: { name }, bytes, files }) => {
      const all = closure(`node_modules/${name}`, packages);
      const theirs = [...all].filter((path) => !/^node_modules\/(@gentasks\/[^/]+|gentasks)$/.test(path));
      const row = {
        "tarball kB": kilo(bytes),
        files: files.length,
        dependencies: all.size - 1,
        "not ours": theirs.length,
        "installed kB": kilo([...all].reduce((sum, path) => sum + sizeOf(join(folder, path)), 0)),
      };
      return [name, row];
    }),
  );
}

/** Everything that a package needs, itself among it. */
function closure(root: string, packages: Lock["packages"], found = new Set<string>()): ReadonlySet<string> {
  if (found.has(root)) return found;
  found.add(root);
  for (const name of Object.keys(packages[root]?.dependencies ?? {})) {
    const path = placeOf(name, root, packages);
    if (path !== undefined) closure(path, packages, found);
  }
  return found;
}

/** Where a package finds another: below itself, or further up. */
function placeOf(name: string, from: string, packages: Lock["packages"]): string | undefined {
  const folders = from.split("/node_modules/").map((_, depth, parts) => parts.slice(0, parts.length - depth).join("/node_modules/"));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].find((path) => packages[path]);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile() && !each.parentPath.slice(folder.length).includes("/node_modules"))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

const kilo = (bytes: number) => Math.round(bytes / 1000);
