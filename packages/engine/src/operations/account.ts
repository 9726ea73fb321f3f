import type { components } from "@gentasks/schema";
import { type Answer, type Call, ok } from "../exchange/call.ts";
import { readQuery } from "../exchange/query.ts";
import { Refusal } from "../exchange/refusal.ts";
import type { Engine } from "../options.ts";
import type { UsageRow, UsageTotals } from "../ports/store.ts";
import { seconds } from "../surfaces/seconds.ts";
import { success } from "../surfaces/unified/index.ts";
import { type PageParameters, pageOf, unknownCursor } from "./paging.ts";

type S = components["schemas"];

export async function getAccount(engine: Engine, { caller }: Call): Promise<Answer> {
  const { availableMicroUsd, updatedAt } = await engine.store.balance(caller.account);
  const account: S["Account"] = {
    user_id: caller.userId,
    balance_usd: availableMicroUsd / 1_000_000,
    ...(caller.email !== undefined && { email: caller.email }),
    created_at: seconds(caller.openedAt),
    updated_at: seconds(Math.max(updatedAt, caller.openedAt)),
  };
  return ok(success(account));
}

export async function listUsage(engine: Engine, call: Call): Promise<Answer | Refusal> {
  const filters = await readQuery<PageParameters>(call.search, call.operation);
  if (filters instanceof Refusal) return filters;
  const range = pageOf(filters, call);
  if (range instanceof Refusal) return range;
  const page = await engine.store.usage(range);
  if (!page) return unknownCursor(filters);
  const list: S["UsageList"] = {
    items: page.items.map(rowBody),
    totals: totalsBody(page.totals),
    ...(page.cursor !== undefined && { next_cursor: page.cursor }),
  };
  return ok(success(list));
}

const rowBody = (row: UsageRow): S["UsageRow"] => ({
  task_id: row.task,
  model: row.model,
  surface: row.surface,
  created_at: seconds(row.createdAt),
  ...(row.tokens && { tokens: tokensBody(row.tokens) }),
  processing_time_ms: row.processingMs,
  output_size_bytes: row.outputBytes,
  cost_micro_usd: row.costMicroUsd,
  price_source: row.priceSource,
  currency: "USD",
});

const totalsBody = ({ tasks, tokens, processingMs, outputBytes, costMicroUsd, unpricedTasks }: UsageTotals): S["UsageTotals"] => ({
  tasks,
  ...(tokens && { tokens: tokensBody(tokens) }),
  processing_time_ms: processingMs,
  output_size_bytes: outputBytes,
  cost_micro_usd: costMicroUsd,
  unpriced_tasks: unpricedTasks,
  currency: "USD",
});

const tokensBody = ({ input, output }: { input: number; output: number }): S["UsageTokens"] => ({ input, output, total: input + output });
