import { type Answer, type Call, ok } from "../exchange/call.ts";
import { clip } from "../exchange/clip.ts";
import { readQuery } from "../exchange/query.ts";
import { Refusal } from "../exchange/refusal.ts";
import type { Engine } from "../options.ts";
import { surfaces } from "../surfaces/index.ts";
import { statusWords, success, taskBody } from "../surfaces/unified/index.ts";
import { advance } from "../task/advance.ts";
import type { State, Task } from "../task/task.ts";
import { type PageParameters, pageOf, unknownCursor } from "./paging.ts";

/** The task that the path names, if the caller's key submitted it to this surface. */
export async function ownTask(engine: Engine, { operation, params, caller }: Call): Promise<Task | Refusal> {
  const id = params.task_id ?? "";
  const task = await engine.store.task(id);
  if (task?.key === caller.id && task.surface === operation.surface) return task;
  return new Refusal("notFound", `No task ${clip(id, 80)} for this key`);
}

export async function readTask(engine: Engine, call: Call): Promise<Answer | Refusal> {
  const task = await ownTask(engine, call);
  return task instanceof Refusal ? task : shown(task, call);
}

/** Cancelling what has ended changes nothing and is answered with what it is. */
export async function cancelTask(engine: Engine, call: Call): Promise<Answer | Refusal> {
  const task = await ownTask(engine, call);
  if (task instanceof Refusal) return task;
  return shown((await advance(engine, task.id, { type: "cancelled" })) ?? task, call);
}

const shown = (task: Task, { now }: Call) => ok(surfaces[task.surface].render(task, now));

type Filters = PageParameters & { readonly status?: string };

export async function listTasks(engine: Engine, call: Call): Promise<Answer | Refusal> {
  const filters = await readQuery<Filters>(call.search, call.operation);
  if (filters instanceof Refusal) return filters;
  const range = pageOf(filters, call);
  if (range instanceof Refusal) return range;
  const state = (Object.keys(statusWords) as State[]).find((each) => statusWords[each] === filters.status);
  const page = await engine.store.tasks({ ...range, surface: call.operation.surface, ...(state && { state }) });
  if (!page) return unknownCursor(filters);
  const items = page.items.map((task) => taskBody(task, call.now));
  return ok(success({ items, ...(page.cursor !== undefined && { next_cursor: page.cursor }) }));
}
