import type { Client } from "@gentasks/client";
import { paint } from "../terminal/paint.ts";
import { saveAll, sizeOf } from "./outputs.ts";

/** How a result is wanted. */
export interface ResultArguments {
  readonly json?: boolean;
  /** Where files go; false for nowhere. */
  readonly download?: boolean;
  readonly output?: string;
}

/** Saves the files of a task that has ended, and prints what it has made: for people, or as one JSON object. */
export async function reportResult(
  client: Client,
  id: string,
  task: object,
  { json, download, output = "." }: ResultArguments,
): Promise<void> {
  const files = download === false ? [] : await saveAll(client, task, id, output);
  if (json) {
    console.log(JSON.stringify({ ...task, ...(files.length > 0 && { files }) }));
    return;
  }
  const { status, output: made, outputs, result } = task as Record<string, unknown>;
  if (files.length === 0) console.log(wordsIn(task) ?? JSON.stringify(made ?? outputs ?? result ?? task, null, 2));
  for (const { path, bytes } of files) console.log(`${paint("green", "✓")} ${path}  ${sizeOf(bytes)}`);
  if (status !== undefined) console.error(`Task ${id} is ${status}.`);
}

/** What a chat has answered. */
function wordsIn(task: object): string | undefined {
  const { choices = [] } = task as { readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[] };
  const [first] = choices;
  return typeof first?.message?.content === "string" ? first.message.content : undefined;
}
