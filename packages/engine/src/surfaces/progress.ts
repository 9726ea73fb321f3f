import type { Task } from "../task/task.ts";

/** Share of the work done, from 0 to just under 1, where its length is known; what runs longer than expected stays at the brink. */
export function progressOf({ state, startedAt, expectedMs }: Task, now: number): number | undefined {
  if (state !== "running" || startedAt === undefined || !expectedMs) return undefined;
  return Math.round(Math.min(Math.max((now - startedAt) / expectedMs, 0), 0.99) * 100) / 100;
}
