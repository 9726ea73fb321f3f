import type { ListOptions } from "@gentasks/client";
import { type ServerArguments, serverOf } from "../config/server.ts";
import { paint } from "../terminal/paint.ts";
import { plain } from "../terminal/plain.ts";
import { given } from "../values/given.ts";
import { wholeNumber } from "../values/number.ts";
import { explained } from "./explain.ts";
import { serviceAt } from "./service.ts";

export interface ListArguments extends ServerArguments {
  readonly model?: string;
  readonly status?: string;
  readonly limit: string;
  readonly json?: boolean;
}

const colours = { completed: "green", failed: "red" } as const;

/** Prints the tasks of the key, newest first. */
export async function listTasks({ model, status, limit, json, ...typed }: ListArguments): Promise<void> {
  const server = serverOf(typed);
  const most = wholeNumber("--limit", limit, [1, 1000]);
  const filter = {
    ...given("model", model, (id) => id),
    ...given("status", status, (word) => word),
    limit: Math.min(most, 100),
  } as ListOptions;
  const rows = await explained(server, async () => {
    const found = [];
    for await (const task of serviceAt(server).client.list(filter)) if (found.push(task) === most) break;
    return found;
  });
  if (json) return void console.log(JSON.stringify(rows));
  if (rows.length === 0) return void console.log("There are no such tasks.");
  const widths = {
    id: Math.max(...rows.map((row) => row.task_id.length)),
    model: Math.max(...rows.map((row) => String(row.model).length)),
  };
  for (const { task_id, status: word, model: id, created_at } of rows) {
    const when = created_at === undefined ? "" : new Date(created_at * 1000).toISOString().replace("T", " ").slice(0, 19);
    const state = word in colours ? paint(colours[word as keyof typeof colours], word.padEnd(10)) : plain(word).padEnd(10);
    console.log(`${plain(task_id).padEnd(widths.id)}  ${state}  ${plain(String(id)).padEnd(widths.model)}  ${when}`);
  }
}
