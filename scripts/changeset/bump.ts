import { readFileSync } from "node:fs";
import { getReleasePlan } from "@changesets/get-release-plan";
import { type Level, levels } from "@gentasks/contract/diff";

/** By how much the pending changesets raise the version of the description, and which version that is. */
export async function plannedBump(): Promise<{ readonly bump: Level | undefined; readonly version: string }> {
  const { releases } = await getReleasePlan(process.cwd());
  const { version } = JSON.parse(readFileSync("spec/package.json", "utf8"));
  const planned = releases.find(({ name }) => name === "@gentasks/spec")?.type;
  return { bump: levels.find((level) => level === planned), version };
}

/** What a change asks for. Before 1.0.0 a minor version may break, as semantic versioning has it. */
export function neededFor(rating: Level, version: string): Level {
  return rating === "major" && version.startsWith("0.") ? "minor" : rating;
}
