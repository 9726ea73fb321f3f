/** Regenerates everything that is committed and fails when that changes a file. Prints what changed and the command that mends it. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: root, encoding: "utf8" });

/** Hashes of the generated files, the untracked ones included. */
function generatedFiles(): Map<string, string> {
  const files = run("git", "ls-files", "--cached", "--others", "--exclude-standard", "--", ":(glob)**/generated/**").trim().split("\n");
  return new Map(files.map((file) => [file, createHash("sha256").update(contentOf(file)).digest("hex")]));
}

function contentOf(file: string): string {
  try {
    return readFileSync(new URL(file, root), "utf8");
  } catch {
    return "";
  }
}

const before = generatedFiles();
run("pnpm", "generate");
const after = generatedFiles();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
if (changed.length > 0) {
  console.error(
    `Generated files do not match the spec:\n${changed.map((file) => `  ${file}\n`).join("")}They are regenerated now. Review the difference and commit it; \`pnpm generate\` does the same.`,
  );
  process.exitCode = 1;
} else {
  console.log(`${after.size} generated files match the spec`);
}
