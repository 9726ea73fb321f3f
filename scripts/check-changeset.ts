/** Refuses changesets that raise the version of the description by less than what has changed in it since the last one was published. */
import { levels, ratingOf } from "@gentasks/contract/diff";
import { neededFor, plannedBump } from "./changeset/bump.ts";
import { changesSince, newestTag } from "./changeset/rating.ts";

const shown = 10;

async function check(since = newestTag()): Promise<string | undefined> {
  if (since === undefined) {
    console.log("No @gentasks/spec@… tag: nothing is published yet, so no change can be too large.");
    return undefined;
  }
  const changes = changesSince(since);
  const rating = ratingOf(changes);
  if (rating === undefined) {
    console.log(`The description is the same as at ${since}.`);
    return undefined;
  }
  const { bump, version } = await plannedBump();
  const needed = neededFor(rating, version);
  if (bump && levels.indexOf(bump) <= levels.indexOf(needed)) {
    console.log(`Since ${since} the description has a ${rating} change; the changesets raise ${version} by a ${bump} version.`);
    return undefined;
  }
  const reasons = changes.filter(({ level }) => level === rating);
  return [
    `Since ${since} the description has changes that need a ${needed} version, and the changesets raise ${version} by ${bump ?? "none"}:`,
    ...reasons.slice(0, shown).map(({ what, where }) => `  ${what}, at ${where}`),
    ...(reasons.length > shown ? [`  and ${reasons.length - shown} more`] : []),
    `Write one with \`pnpm changeset\`: @gentasks/spec, ${needed}.`,
  ].join("\n");
}

const fault = await check(process.argv[2]);
if (fault) {
  console.error(fault);
  process.exitCode = 1;
}
