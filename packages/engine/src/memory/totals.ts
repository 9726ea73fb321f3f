import type { UsageRow, UsageTotals } from "../ports/store.ts";

/** The sums of usage rows. */
export function totalsOf(rows: readonly UsageRow[]): UsageTotals {
  const sum = (of: (row: UsageRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const counted = rows.some(({ tokens }) => tokens);
  return {
    tasks: rows.length,
    ...(counted && { tokens: { input: sum(({ tokens }) => tokens?.input ?? 0), output: sum(({ tokens }) => tokens?.output ?? 0) } }),
    processingMs: sum(({ processingMs }) => processingMs),
    outputBytes: sum(({ outputBytes }) => outputBytes),
    costMicroUsd: sum(({ costMicroUsd }) => costMicroUsd ?? 0),
    unpricedTasks: rows.filter(({ costMicroUsd }) => costMicroUsd === null).length,
  };
}
