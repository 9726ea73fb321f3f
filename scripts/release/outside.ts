import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Packed } from "./pack.ts";
import { run } from "./run.ts";

/** Installs the tarballs with npm in an empty folder, with what they leave to their users. */
export function installOutside(packed: readonly Packed[], folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const peers = packed.flatMap(({ manifest: { peerDependencies = {}, devDependencies = {} } }) =>
    Object.keys(peerDependencies).map((name) => `${name}@${versionOf(name, devDependencies)}`),
  );
  const types = `@types/node@${catalogue("@types/node")}`;
  run(folder, "npm", "install", "--no-audit", "--no-fund", ...packed.map(({ tarball }) => tarball), ...new Set(peers), types);
}

/** The version that the package itself is tested with. */
function versionOf(name: string, devDependencies: Readonly<Record<string, string>>): string {
  const version = devDependencies[name];
  if (version === undefined) throw new Error(`${name} is a peer dependency that nothing tests: add it to devDependencies`);
  return version.startsWith("catalog:") ? catalogue(name) : version;
}

function catalogue(name: string): string {
  const [, version] = new RegExp(`^  "?${name}"?: (\\S+)$`, "m").exec(readFileSync("pnpm-workspace.yaml", "utf8")) ?? [];
  if (version === undefined) throw new Error(`The catalog of pnpm-workspace.yaml has no ${name}`);
  return version;
}
