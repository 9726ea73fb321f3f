import type { Task } from "@gentasks/engine";
import { fraction } from "../world/hash.ts";
import { type Kind, kindOf } from "./job.ts";

/** How long the work on a kind takes at least, and up to how much longer, in milliseconds. */
const workMs: Readonly<Record<Kind, readonly [least: number, more: number]>> = {
  video: [8_000, 7_000],
  audio: [5_000, 4_000],
  image: [2_500, 2_500],
  text: [1_000, 1_000],
};
const waitMs = [400, 600] as const;
const slowFactor = 10;

/** When a task starts and ends: drawn from its id, so the same for the same task. */
export function timingOf(task: Task): { readonly startsAt: number; readonly workMs: number } {
  const [least, more] = workMs[kindOf(task)];
  const factor = task.marks.scenario === "slow" ? slowFactor : 1;
  return {
    startsAt: task.createdAt + Math.round(waitMs[0] + waitMs[1] * fraction(`${task.id}\nwait`)),
    workMs: Math.round((least + more * fraction(`${task.id}\nwork`)) * factor),
  };
}
