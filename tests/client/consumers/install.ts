import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What somebody has who installed the client: a folder outside the workspace, where nothing of ours resolves but what was packed. */
export interface Installed {
  readonly folder: string;
  /** Every package that came, by its path below node_modules. */
  readonly packages: readonly string[];
  readonly bytes: number;
  /** What the client's manifest says in the tarball. */
  readonly manifest: { readonly dependencies: Readonly<Record<string, string>>; readonly exports: Readonly<Record<string, unknown>> };
  remove(): void;
}

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Packs the client and the schema as they would be published, and installs the tarballs with npm. */
export function installPacked(): Installed {
  const folder = mkdtempSync(join(tmpdir(), "gentasks-consumer-"));
  try {
    const tarballs = ["client", "schema"].map((name) => pack(pathOf(`../../../packages/${name}`), join(folder, "tarballs")));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
    run("npm", ["install", ...tarballs, "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], folder);
    cpSync(pathOf("types"), join(folder, "types"), { recursive: true });

    const modules = join(folder, "node_modules");
    // What is packed while it is being built lacks files, and every test would fail with a reason of its own.
    const entry = join(modules, "@gentasks/client/dist/index.js");
    if (!existsSync(entry)) throw new Error("The client was packed without its dist: build it first, and not meanwhile");
    const lock = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8")) as { packages: object };
    return {
      folder,
      packages: Object.keys(lock.packages).map((path) => path.replace("node_modules/", "")),
      bytes: sizeOf(modules),
      manifest: JSON.parse(readFileSync(join(modules, "@gentasks/client/package.json"), "utf8")),
      remove: () => rmSync(folder, { recursive: true }),
    };
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

/** npm would leave the ranges of the workspace as they are; pnpm puts versions in their place. */
function pack(root: string, destination: string): string {
  const { filename } = JSON.parse(pnpm(["pack", "--json", "--pack-destination", destination], root)) as { filename: string };
  return filename;
}

/** The pnpm of the machine, or the one that npx keeps. */
function pnpm(args: readonly string[], folder: string): string {
  try {
    return run("pnpm", args, folder);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ENOENT") throw error;
    return run("npx", ["-y", "pnpm@12", ...args], folder);
  }
}

function run(command: string, args: readonly string[], cwd: string): string {
  // Settings of the pnpm that runs the tests are none of npm's.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(registry|cafile|cache|userconfig|.*proxy))/i.test(name)),
  );
  return execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
