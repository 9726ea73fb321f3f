import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Package } from "./packages.ts";
import { run } from "./run.ts";

export interface Packed extends Package {
  /** Path of the tarball. */
  readonly tarball: string;
  readonly bytes: number;
  /** Paths in the package. */
  readonly files: readonly string[];
}

/** Makes the tarball that would be published. */
export function pack(each: Package, into: string): Packed {
  const told = JSON.parse(run(each.folder, "pnpm", "pack", "--json", "--pack-destination", resolve(into)));
  const tarball = join(into, basename(told.filename));
  return { ...each, tarball, bytes: statSync(tarball).size, files: told.files.map(({ path }: { path: string }) => path) };
}
