import { type Change, diffSpecs, type Level, levels, ratingOf } from "@gentasks/contract/diff";
import type { ExitCode } from "../exit-code.ts";
import { fileJson } from "../files/read.ts";
import { paint } from "../terminal/paint.ts";
import { UsageError } from "../usage-error.ts";

/** The options of `gentasks diff` as they were typed. */
export interface DiffArguments {
  readonly json?: boolean;
  readonly failOn?: Exclude<Level, "patch">;
}

const colours = { major: "red", minor: "yellow", patch: "dim" } as const;

/** Prints what changed from one description to another, the gravest first. */
export async function runDiff(before: string, after: string, { json, failOn }: DiffArguments): Promise<ExitCode> {
  const [old, now] = [await fileJson("The old description", before), await fileJson("The new description", after)];
  const changes = compared(old, now);
  const rating = ratingOf(changes);
  if (json) console.log(JSON.stringify({ rating: rating ?? "none", changes }, null, 2));
  else {
    for (const change of changes) console.log(lineOf(change));
    console.log(
      `${changes.length} ${changes.length === 1 ? "change" : "changes"}; the next version is ${rating === undefined ? "the same" : `a ${rating} one`}.`,
    );
  }
  return failOn && rating && levels.indexOf(rating) <= levels.indexOf(failOn) ? 1 : 0;
}

function compared(old: unknown, now: unknown): readonly Change[] {
  try {
    return diffSpecs(old, now);
  } catch (error) {
    // One of the files is no description, which whoever typed its name can mend.
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

const lineOf = ({ level, side, where, what }: Change): string => `${paint(colours[level], level)}  ${side}  ${what}\n       at ${where}`;
