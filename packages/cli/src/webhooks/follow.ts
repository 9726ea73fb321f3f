import { setTimeout as sleep } from "node:timers/promises";
import { AuthenticationError, type Client, NotSupportedError, PermissionError } from "@gentasks/client";
import { asyncTasks } from "@gentasks/client/async";
import { routerTasks } from "@gentasks/client/router";
import { events } from "@gentasks/schema/events";
import { UsageError } from "../usage-error.ts";
import { type EventMessage, messageOf, type Surface } from "./message.ts";

export interface FollowOptions {
  readonly client: Client;
  /** Milliseconds between two looks at the list of tasks, and between two at a task where the server does not tell by itself. */
  readonly intervalMs: number;
  readonly signal: AbortSignal;
  /** Called for each event once, in the order of each task's life. */
  readonly onEvent: (message: EventMessage) => Promise<void>;
  /** Told of what went wrong with a task; the others go on. */
  readonly onError: (error: unknown) => void;
}

/** Follows tasks by their ids, to their end, and tells each event. */
export async function followTasks(ids: readonly string[], surface: Surface, options: FollowOptions): Promise<void> {
  await Promise.all(ids.map((id) => followTask(id, surface, options)));
}

/** Follows every task of the key that is not at its end yet, and every new one, until the signal aborts. */
export async function followAll(options: FollowOptions & { readonly past: boolean }): Promise<void> {
  const { client, intervalMs, signal, past } = options;
  const known = new Set<string>();
  const following = new Set<Promise<void>>();
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    for (const task of await newTasks(client, known, options)) {
      known.add(task.task_id);
      const isPast = isFirst && isFinal(task.status);
      if (isPast && !past) continue;
      const followed = followTask(task.task_id, "unified", options).finally(() => following.delete(followed));
      following.add(followed);
    }
    await sleep(intervalMs, undefined, { signal }).catch(() => {});
  }
  await Promise.all(following);
}

/** The tasks that are not known, oldest first. The list has the newest first, so it is read down to one that is known. */
async function newTasks(client: Client, known: ReadonlySet<string>, { signal, onError }: FollowOptions) {
  const found = [];
  try {
    for await (const task of client.list({ signal })) {
      if (known.has(task.task_id) || found.length === mostNew) break;
      found.push(task);
    }
  } catch (error) {
    if (signal.aborted) return [];
    if (error instanceof NotSupportedError) {
      throw new UsageError("This server has no list of tasks. Name those to follow: --task ID (repeatable), and their --surface.");
    }
    // Asking again would not help.
    if (error instanceof AuthenticationError || error instanceof PermissionError) throw error;
    onError(error);
  }
  return found.reverse();
}

/** At one look. Whoever has more at the start wants the latest. */
const mostNew = 1000;

async function followTask(id: string, surface: Surface, { client, intervalMs, signal, onEvent, onError }: FollowOptions): Promise<void> {
  const handles = { unified: client, async: asyncTasks(client), router: routerTasks(client) };
  const poll = { minMs: intervalMs, maxMs: Math.max(intervalMs, 10_000) };
  try {
    const handle: Watchable = handles[surface as keyof typeof handles].task(id);
    for await (const task of handle.watch({ signal, deadlineMs: Number.POSITIVE_INFINITY, poll })) {
      const message = messageOf(surface, task);
      if (message) await onEvent(message);
    }
  } catch (error) {
    if (!signal.aborted) onError(error);
  }
}

interface Watchable {
  watch(options: object): AsyncGenerator<unknown, void, undefined>;
}

const finalWords = new Set(
  Object.values(events).flatMap(({ surface, final, ranks }) => (surface === "unified" && final ? Object.keys(ranks) : [])),
);
const isFinal = (status: string) => finalWords.has(status);
