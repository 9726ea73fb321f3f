/**
 * Publishes what the changesets have versioned. With `--dry-run` nothing leaves the machine: every public package is packed, installed with
 * npm in an empty folder, imported, type-checked and run there, and what it weighs is printed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tryCommand } from "./release/command.ts";
import { importAll } from "./release/entries.ts";
import { installOutside } from "./release/outside.ts";
import { pack } from "./release/pack.ts";
import { lacking, publicPackages } from "./release/packages.ts";
import { sizes } from "./release/sizes.ts";

async function rehearse(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gentasks-release-"));
  const consumer = join(folder, "consumer");
  try {
    const packed = publicPackages().map((each) => pack(each, folder));
    const lacks = packed.flatMap((each) => lacking(each, each.files).map((what) => `${each.manifest.name} lacks ${what}`));
    if (lacks.length > 0) throw new Error(lacks.join("\n"));
    installOutside(packed, consumer);
    const entries = importAll(packed, consumer);
    await tryCommand(consumer, packed.find(({ manifest }) => manifest.name === "gentasks")?.manifest.version ?? "");
    console.table(sizes(packed, consumer));
    console.log(`${packed.length} packages install, ${entries} entries import and type-check, and the command runs a task.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv.includes("--dry-run")) await rehearse();
else process.exitCode = spawnSync("pnpm", ["release:publish"], { stdio: "inherit" }).status ?? 1;
