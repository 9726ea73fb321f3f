import type { ExitCode } from "../exit-code.ts";
import { UsageError } from "../usage-error.ts";
import type { ReplayArguments } from "./arguments.ts";
import { postAll } from "./post-all.ts";
import { readRecord } from "./record.ts";

/** Posts recorded events again: the same ids and bodies, signed anew. */
export async function runReplay(path: string, typed: ReplayArguments): Promise<ExitCode> {
  const messages = await readRecord(path);
  const { only } = typed;
  const chosen = only ? messages.filter(({ id, taskId }) => only.includes(id) || only.includes(taskId)) : messages;
  if (chosen.length === 0) throw new UsageError(`The record has no event and no task ${only?.join(", ")}.`);
  return postAll(chosen, typed);
}
