import { events } from "@gentasks/schema/events";
import { WebhookError } from "../webhook-error.ts";
import { callbackOf } from "./callback-of.ts";
import type { Surface, Told } from "./classify.ts";

/** Fetches a task from the service that the callbacks come from; undefined when it is none of yours. */
export type FetchTask = (taskId: string, surface: Surface) => Promise<unknown>;

/** Whether the id, which a stranger has written, names a task in a path and leads nowhere else. */
const isSafe = (taskId: string) => /^(?!\.+$)[\w~:.@+=-]{1,200}$/.test(taskId);

/** Finds out what is true of what a callback tells. */
export type Confirm = (told: Told) => Promise<Told & { readonly task: unknown }>;

/**
 * Believes a callback that nobody signed no further than that it names a task: the task is fetched, and what it says is told
 * instead. Refuses with `unknown_task` what the service does not know, and with `not_confirmed` what has not come that far, so that
 * the sender tries again.
 */
export const confirmBy =
  (fetchTask: FetchTask): Confirm =>
  async (told) => {
    const { surface, taskId, payload } = told;
    if (surface === undefined || !isSafe(taskId))
      throw new WebhookError("invalid_payload", "The body names no task that could be fetched.");
    const task = await fetched(() => fetchTask(taskId, surface));
    if (task === undefined || task === null) throw new WebhookError("unknown_task", "The service knows no such task of yours.");

    const truth = await classified(task, surface);
    const isAsFar = truth && truth.taskId === taskId && rankOf(truth) >= rankOf(told);
    if (!isAsFar) throw new WebhookError("not_confirmed", `The service does not say that the task is ${payload.status}.`);
    return { ...truth, model: truth.model ?? modelOf(task), task };
  };

async function classified(task: unknown, surface: Surface): Promise<Told | undefined> {
  const { classify } = await import("./classify.ts");
  try {
    return classify(callbackOf(surface, task), [surface]);
  } catch {
    // Running tasks of some surfaces are like no callback.
    return undefined;
  }
}

async function fetched(fetchTask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await fetchTask();
  } catch (cause) {
    if (statusOf(cause) === 404) return undefined;
    throw new WebhookError("confirmation_failed", "The task could not be fetched to confirm the callback; try again later.", { cause });
  }
}

const rankOf = ({ type, payload: { status } }: Told): number =>
  type === "unknown" ? -1 : ((events[type].ranks as Readonly<Record<string, number>>)[status] ?? -1);

const modelOf = (task: unknown) => {
  const { model } = task as { model?: unknown };
  return typeof model === "string" ? model : undefined;
};

/** Clients tell the status of an answer in their errors. */
const statusOf = (error: unknown) => (error as { status?: unknown } | null)?.status;
