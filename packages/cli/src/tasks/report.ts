import type { Client } from "@gentasks/client";
import { paint } from "../terminal/paint.ts";
import { plain } from "../terminal/plain.ts";
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
  const { status, output: made, outputs, result } = task as Record<string, unknown>;
  // A server may tell the input again, with the addresses in it.
  const results = made ?? outputs ?? result ?? task;
  const files = download === false ? [] : await saveAll(client, results, id, output);
  if (json) {
    console.log(JSON.stringify({ ...task, ...(files.length > 0 && { files }) }));
    return;
  }
  if (files.length === 0) console.log(plain(wordsIn(task) ?? JSON.stringify(results, null, 2)));
  for (const { path, bytes } of files) console.log(`${paint("green", "✓")} ${path}  ${sizeOf(bytes)}`);
  if (status !== undefined) console.error(`Task ${id} is ${status}.`);
}

/** What a chat has answered. */
function wordsIn(task: object): string | undefined {
  const { choices = [] } = task as { readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[] };
  const [first] = choices;
  return typeof first?.message?.content === "string" ? first.message.content : undefined;
}
