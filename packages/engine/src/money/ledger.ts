import type { Task } from "../task/task.ts";

/** A pot that money is in: an account's free and reserved part, what was earned, and where credit comes from. */
export type Pot = `available:${string}` | `held:${string}` | "revenue" | "credit";

/** A movement of money. Its postings add up to zero; there is one at most of each kind for a task. */
export interface LedgerEntry {
  /** `<task>:<kind>`, or the name of a grant. */
  readonly id: string;
  readonly kind: "grant" | "hold" | "capture" | "release";
  readonly account: string;
  readonly task?: string;
  readonly at: number;
  /** In micro-USD. */
  readonly postings: readonly { readonly pot: Pot; readonly microUsd: number }[];
}

/** Credit for an account; a negative amount takes it away. */
export const grant = (id: string, account: string, microUsd: number, at: number): LedgerEntry => ({
  id,
  kind: "grant",
  account,
  at,
  postings: [
    { pot: "credit", microUsd: -microUsd },
    { pot: `available:${account}`, microUsd },
  ],
});

/** Reserves the price of a task when it is submitted. */
export const hold = (task: Task, at: number): LedgerEntry | undefined =>
  held(task) === 0
    ? undefined
    : entry(task, "hold", at, [
        { pot: `available:${task.account}`, microUsd: -held(task) },
        { pot: `held:${task.account}`, microUsd: held(task) },
      ]);

/** Takes what a completed task has cost, and gives back what was held beyond it. */
export const capture = (task: Task, costMicroUsd: number, at: number): LedgerEntry | undefined =>
  held(task) === 0
    ? undefined
    : entry(task, "capture", at, [
        { pot: `held:${task.account}`, microUsd: -held(task) },
        { pot: "revenue", microUsd: costMicroUsd },
        { pot: `available:${task.account}`, microUsd: held(task) - costMicroUsd },
      ]);

/** Gives back what was held for a task that came to nothing. */
export const release = (task: Task, at: number): LedgerEntry | undefined =>
  held(task) === 0
    ? undefined
    : entry(task, "release", at, [
        { pot: `held:${task.account}`, microUsd: -held(task) },
        { pot: `available:${task.account}`, microUsd: held(task) },
      ]);

const held = ({ price }: Task) => price.microUsd ?? 0;

const entry = (task: Task, kind: LedgerEntry["kind"], at: number, postings: LedgerEntry["postings"]): LedgerEntry => ({
  id: `${task.id}:${kind}`,
  kind,
  account: task.account,
  task: task.id,
  at,
  postings: postings.filter(({ microUsd }) => microUsd !== 0),
});
