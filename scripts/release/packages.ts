import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

/** What a package says of itself, as far as a release asks. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly keywords?: readonly string[];
  readonly engines?: { readonly node?: string };
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages that are published. */
export function publicPackages(): readonly Package[] {
  return globSync(["spec/package.json", "packages/*/package.json"])
    .sort()
    .map((file): Package => ({ folder: dirname(file), manifest: JSON.parse(readFileSync(file, "utf8")) }))
    .filter(({ manifest }) => !manifest.private);
}

/** What a registry's page would lack. */
export function lacking({ manifest }: Package, files: readonly string[]): readonly string[] {
  const { description, license, keywords, engines } = manifest;
  return [
    ...(description ? [] : ["a description"]),
    ...(license ? [] : ["a license"]),
    ...(keywords?.length ? [] : ["keywords"]),
    ...(engines?.node ? [] : ["engines.node"]),
    ...["README.md", "LICENSE"].filter((name) => !files.includes(name)),
  ];
}
