import type { Claim, ClaimResult } from "./store.ts";

/** What a store keeps of an event. */
export interface Entry {
  readonly id: string;
  readonly token: string;
  readonly task: Claim["task"];
  readonly isDone: boolean;
  /** When it is forgotten: a claim that is not done at the end of its lease, a handled event after its time. */
  readonly expiresAt: number;
}

/** What a claim gets, given the entries of its event and of its task that are not over. The one rule of all stores. */
export function decide(entries: readonly Entry[], { id, task }: Claim): ClaimResult {
  const own = entries.find((entry) => entry.id === id);
  if (own) return own.isDone ? "done" : "busy";
  const others = task ? entries.filter((entry) => entry.task?.key === task.key) : [];
  if (task && others.some((other) => other.isDone && (other.task?.rank ?? -1) >= task.rank)) return "stale";
  return others.some(({ isDone }) => !isDone) ? "busy" : "new";
}
