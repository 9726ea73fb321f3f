import { operations } from "@gentasks/schema/operations";
import type { Context } from "../../run/context.ts";
import type { Probe } from "../probe.ts";
import { submitted, watched } from "./tasks.ts";

/** What is left after some tasks, beside what each of them says it cost. */
export const ledger: Probe = {
  id: "money is conserved",
  checks: ["ledger"],
  surfaces: ["unified"],
  isPaid: true,
  needs: ["getAccount", "listUsage"],
  async run(context) {
    const before = await moneyIn(context);
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) ids.push((await submitted(context, "unified")) ?? "");
    const stopped = await submitted(context, "unified");
    if (stopped !== undefined) {
      // Where nothing can be cancelled it ends by itself, and costs what it costs.
      await context.send({ method: "POST", path: operations.cancelTask.path.replace("{task_id}", stopped) });
      ids.push(stopped);
    }
    for (const id of ids.filter(Boolean)) await watched(context, "unified", id);
    const after = await moneyIn(context);
    if (!before || !after) return;
    const spent = before.left - after.left;
    const used = after.used - before.used;
    if (after.listed !== undefined && after.listed !== after.used) {
      const message = `The rows of usage add up to ${after.listed} micro-dollars, and their total says ${after.used}`;
      context.report({ check: "ledger", message, expected: "the same sum", provenance: "extension" });
    }
    if (after.rows !== undefined && after.rows !== after.tasks) {
      const message = `Usage has ${after.rows} rows, and its total says ${after.tasks} tasks`;
      context.report({ check: "ledger", message, expected: "the same number", provenance: "extension" });
    }
    // Dollars with a fraction are no exact numbers; a micro-dollar is.
    if (Math.abs(spent - used) < 1) return;
    context.report({
      check: "ledger",
      message: `${ids.length} tasks took ${spent} micro-dollars from the balance, and say that they cost ${used}`,
      expected: "the same sum",
      provenance: "extension",
    });
  },
};

/** In millionths of a dollar; undefined where the server does not tell. */
async function moneyIn({ send }: Context): Promise<Money | undefined> {
  const account = await send({ method: "GET", path: operations.getAccount.path });
  const usage = await send({ method: "GET", path: `${operations.listUsage.path}?limit=100` });
  const { balance_usd } = dataIn(account.response.json) as { balance_usd?: number };
  const { totals, items = [], next_cursor } = dataIn(usage.response.json) as Usage;
  if (balance_usd === undefined || totals?.cost_micro_usd === undefined) return undefined;
  const sum = items.reduce((total, { cost_micro_usd }) => total + (cost_micro_usd ?? 0), 0);
  return {
    left: Math.round(balance_usd * 1e6),
    used: totals.cost_micro_usd,
    tasks: totals.tasks,
    ...(next_cursor === undefined && { listed: sum, rows: items.length }),
  };
}

interface Money {
  readonly left: number;
  readonly used: number;
  /** The sum of all rows, where they are on one page. */
  readonly listed?: number;
  readonly tasks: number | undefined;
  /** How many rows there are, where they are on one page. */
  readonly rows?: number;
}

interface Usage {
  readonly totals?: { readonly cost_micro_usd?: number; readonly tasks?: number };
  readonly items?: readonly { readonly cost_micro_usd: number | null }[];
  readonly next_cursor?: string;
}

const dataIn = (json: unknown): object => {
  const { data } = (json ?? {}) as { data?: object };
  return data ?? (json as object) ?? {};
};
