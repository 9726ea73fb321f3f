import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Change, diffSpecs } from "@gentasks/contract/diff";

const redocly = fileURLToPath(new URL("../../spec/node_modules/.bin/redocly", import.meta.url));

/** The tag of the newest published description; undefined before the first one. */
export function newestTag(): string | undefined {
  const told = execFileSync("git", ["tag", "--list", "@gentasks/spec@*", "--sort=-version:refname"], { encoding: "utf8" });
  return told.split("\n")[0] || undefined;
}

/** What has changed in the description since a commit. */
export function changesSince(commit: string): readonly Change[] {
  const folder = mkdtempSync(join(tmpdir(), "gentasks-spec-"));
  try {
    const archive = execFileSync("git", ["archive", commit, "spec"], { maxBuffer: 2 ** 28 });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    return diffSpecs(
      bundle(join(folder, "spec/openapi.yaml"), join(folder, "old.json")),
      bundle("spec/openapi.yaml", join(folder, "new.json")),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Both are bundled by the same tool, so that it is no reason for a difference. */
function bundle(document: string, into: string): unknown {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  execFileSync(redocly, ["bundle", resolve(document), "--output", into], { env, stdio: "pipe" });
  return JSON.parse(readFileSync(into, "utf8"));
}
