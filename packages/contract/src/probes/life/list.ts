import { operations } from "@gentasks/schema/operations";
import type { Context } from "../../run/context.ts";
import type { Probe } from "../probe.ts";
import { submitted } from "./tasks.ts";

const about = { check: "list", provenance: "extension" } as const;
interface Page {
  readonly items?: readonly { readonly task_id: string; readonly created_at?: number }[];
  readonly next_cursor?: string;
}

/** Some tasks, and the list in pages of two. */
export const list: Probe = {
  id: "the list of tasks, page by page",
  checks: ["list"],
  surfaces: ["unified"],
  isPaid: true,
  needs: ["listTasks"],
  async run(context) {
    const made: string[] = [];
    for (let count = 0; count < 5; count++) {
      const id = await submitted(context, "unified");
      if (id !== undefined) made.unshift(id);
      await context.pass(1100);
    }
    const found = await pages(context, made.length);
    if (!found) return;
    const ids = found.map(({ task_id }) => task_id);
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    const missing = made.filter((id) => !ids.includes(id));
    const times = found.flatMap(({ created_at }) => created_at ?? []);
    const own = ids.filter((id) => made.includes(id));
    const isSorted = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time)) && own.join() === made.join();
    if (repeated.length > 0)
      context.report({ ...about, message: `The pages have ${repeated.join(", ")} more than once`, expected: "each task once" });
    if (missing.length > 0)
      context.report({ ...about, message: `The pages lack ${missing.join(", ")}`, expected: "every task of the key" });
    if (!isSorted)
      context.report({
        ...about,
        message: `The list has ${own.join(", ")}, which were submitted as ${made.toReversed().join(", ")}`,
        expected: "the newest first",
      });
    await filters(context);
  },
};

/** The first pages, with as many tasks as were made; undefined where there is no list. */
async function pages({ send, report }: Context, wanted: number): Promise<NonNullable<Page["items"]> | undefined> {
  const items: NonNullable<Page["items"]>[number][] = [];
  let cursor: string | undefined;
  while (items.length < wanted) {
    const { number, response } = await send({
      method: "GET",
      path: `${operations.listTasks.path}?limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`,
    });
    if (response.status !== 200) return undefined;
    const { items: own = [], next_cursor } = (response.json as { data?: Page } | undefined)?.data ?? {};
    if (own.length > 2) report({ ...about, message: `A page of two has ${own.length} tasks`, expected: "two at most", exchange: number });
    items.push(...own);
    if (next_cursor === undefined || next_cursor === cursor) break;
    cursor = next_cursor;
  }
  return items;
}

/** Filters that leave out what they should. */
async function filters({ send, report }: Context): Promise<void> {
  for (const [query, isRight] of [
    ["model=no-such/model", () => false],
    ["status=completed", ({ status }: Item) => status === "completed"],
    ["status=failed", ({ status }: Item) => status === "failed"],
  ] as const) {
    const { number, response } = await send({ method: "GET", path: `${operations.listTasks.path}?${query}` });
    const { items = [] } = ((response.json ?? {}) as { data?: { items?: readonly Item[] } }).data ?? {};
    const wrong = response.status === 200 ? items.filter((item) => !isRight(item)) : [];
    if (wrong.length === 0) continue;
    const message = `The list with ${query} has ${wrong.map(({ task_id, status }) => `${task_id} (${status})`).join(", ")}`;
    report({ ...about, message, expected: "what fits the filter", exchange: number });
  }
}

interface Item {
  readonly task_id: string;
  readonly status: string;
}
