import { events } from "@gentasks/schema/events";
import type { TaskEvent, UnknownEvent } from "../receive/events.ts";
import { WebhookError } from "../webhook-error.ts";
import type { Claim, ClaimResult, DedupeStore, TransactionalStore } from "./store.ts";

export interface OnceOptions<Tx> {
  readonly store: DedupeStore | TransactionalStore<Tx>;
  readonly order: "task" | "none";
  readonly ttlMs: number;
  readonly leaseMs: number;
  readonly waitMs: number;
  readonly now: () => number;
}

/** Between two looks at whether another delivery is done. */
const pauseMs = 100;

/** How long a store may take for one answer. Clients of databases may wait for a server for ever; senders give up after 15 s. */
const storeMs = 10_000;

/**
 * Does the work for an event that was not handled before, and says what became of it. Rejects with `in_progress` when another
 * delivery of the task is still being handled, with `handler_failed` when the work rejects; the sender tries again after both.
 */
export async function handleOnce<Tx>(
  event: TaskEvent | UnknownEvent,
  work: (transaction: Tx) => Promise<unknown>,
  { store, order, ttlMs, leaseMs, waitMs, now }: OnceOptions<Tx>,
): Promise<Exclude<ClaimResult, "busy">> {
  const task = order === "task" ? taskOf(event) : undefined;
  const token = crypto.randomUUID();
  const claim = (): Claim => ({ id: event.id, token, ...(task && { task }), now: now(), leaseMs, ttlMs });
  const waitsUntil = performance.now() + waitMs;
  for (;;) {
    const result = await ("transact" in store ? transact(store, claim(), work) : claimed(store, claim, work));
    if (result !== "busy") return result;
    if (performance.now() >= waitsUntil) {
      throw new WebhookError("in_progress", "Another delivery of the task is being handled; try again later.");
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

async function claimed<Tx>(store: DedupeStore, claim: () => Claim, work: (transaction: Tx) => Promise<unknown>): Promise<ClaimResult> {
  const first = claim();
  const claiming = inStore(() => store.claim(first));
  const result = await soon(claiming).catch((error) => {
    // Nobody works for a claim that is made after all.
    claiming.then((late) => (late === "new" ? store.release(first) : undefined)).catch(() => {});
    throw error;
  });
  if (result !== "new") return result;
  try {
    await work(undefined as Tx);
  } catch (cause) {
    // A store that fails here as well leaves the claim until its lease is over: later, but not lost.
    await soon(inStore(() => store.release(claim()))).catch(() => {});
    throw failed(cause);
  }
  await soon(inStore(() => store.done(claim())));
  return "new";
}

async function transact<Tx>(
  store: TransactionalStore<Tx>,
  claim: Claim,
  work: (transaction: Tx) => Promise<unknown>,
): Promise<ClaimResult> {
  let failure: WebhookError | undefined;
  const worked = async (transaction: Tx) => {
    try {
      await work(transaction);
    } catch (cause) {
      failure = failed(cause);
      throw failure;
    }
  };
  return inStore(() => store.transact(claim, worked)).catch((error) => {
    throw failure ?? error;
  });
}

async function inStore<T>(call: () => T | Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw unavailable(cause);
  }
}

async function soon<T>(answer: Promise<T>): Promise<T> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    clock = setTimeout(() => reject(unavailable(new Error(`The store did not answer within ${storeMs} ms.`))), storeMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(clock));
}

const unavailable = (cause: unknown) =>
  new WebhookError("store_unavailable", "What was handled could not be looked up or written down; try again later.", { cause });

const failed = (cause: unknown) => new WebhookError("handler_failed", "The event could not be handled; try again later.", { cause });

function taskOf({ type, surface, taskId, status }: TaskEvent | UnknownEvent): Claim["task"] {
  if (type === "unknown") return undefined;
  const ranks: Readonly<Record<string, number>> = events[type].ranks;
  return { key: `${surface}/${taskId}`, rank: ranks[status] ?? 0 };
}
