import type { Artifact, LedgerEntry, Task } from "@gentasks/engine";
import type { KeyOptions } from "../keys/keys.ts";
import { promptOf } from "../provider/job.ts";
import type { World } from "../world/world.ts";

/** A task as the control API shows it. Times are milliseconds since 1970. */
export interface TaskView extends Pick<Task, "id" | "surface" | "model" | "state" | "key" | "createdAt" | "startedAt" | "endedAt"> {
  /** The words it is about. */
  readonly prompt: string;
  /** Share of the work done, from 0 to 1. */
  readonly progress: number;
  readonly scenario?: string;
  readonly files: readonly Pick<Artifact, "kind" | "url" | "mediaType">[];
  readonly text?: string;
  /** Why it failed. */
  readonly failure?: string;
  /** In micro-USD; null where the price is not known. */
  readonly priceMicroUsd: number | null;
  /** Where the price comes from; `demo` is an invented one. */
  readonly priceSource: Task["price"]["source"];
}

/** All money of a session. What is in the pots adds up to zero. */
export interface LedgerView {
  /** The latest movements, oldest first. */
  readonly entries: readonly LedgerEntry[];
  /** Micro-USD by pot: `available:<account>`, `held:<account>`, `revenue`, `credit`. */
  readonly pots: Readonly<Record<string, number>>;
  readonly sum: number;
}

/** A key that was seen or that something is known of. */
export interface KeyView extends Omit<KeyOptions, "balanceUsd" | "plan"> {
  readonly id: string;
  readonly plan: string;
  readonly availableMicroUsd: number;
  readonly heldMicroUsd: number;
}

/** The tasks of a session, newest first. */
export function tasksOf({ store, clock }: World): TaskView[] {
  const now = clock.read();
  return store
    .snapshot()
    .tasks.map((task) => taskView(task, now))
    .reverse();
}

function taskView(task: Task, now: number): TaskView {
  const { id, surface, model, state, key, createdAt, startedAt, endedAt, marks, output, failure, price } = task;
  return {
    id,
    surface,
    model,
    state,
    key,
    prompt: promptOf(task),
    progress: progressOf(task, now),
    priceMicroUsd: price.microUsd,
    priceSource: price.source,
    createdAt,
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
    ...(marks.scenario !== undefined && { scenario: marks.scenario }),
    files: output?.artifacts.map(({ kind, url, mediaType }) => ({ kind, url, mediaType })) ?? [],
    ...(output?.text !== undefined && { text: output.text }),
    ...(failure && { failure: failure.message }),
  };
}

function progressOf({ state, startedAt, expectedMs }: Task, now: number): number {
  if (state === "completed" || state === "failed") return 1;
  if (startedAt === undefined || !expectedMs) return 0;
  return Math.min((now - startedAt) / expectedMs, 0.99);
}

export function ledgerOf({ store }: World): LedgerView {
  const { ledger: entries, pots } = store.snapshot();
  return { entries, pots, sum: Object.values(pots).reduce((sum, microUsd) => sum + microUsd, 0) };
}

/** The keys of a session, in the order they were seen. */
export const keysOf = (world: World): KeyView[] => world.keys.state().seen.map((id) => keyView(world, id));

export function keyView({ keys, store }: World, key: string): KeyView {
  const { id, plan, channels, spendingLimitMicroUsd } = keys.known(key);
  const { availableMicroUsd, heldMicroUsd } = store.balance(id);
  return {
    id,
    plan,
    availableMicroUsd,
    heldMicroUsd,
    ...(channels && { channels }),
    ...(spendingLimitMicroUsd !== undefined && { spendingLimitUsd: spendingLimitMicroUsd / 1_000_000 }),
  };
}
