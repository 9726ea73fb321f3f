import { operations } from "@gentasks/schema/operations";
import { openReceiver } from "../../callbacks/receiver.ts";
import type { Context } from "../../run/context.ts";
import { idIn } from "../../run/sources.ts";
import type { Probe } from "../probe.ts";
import { submit } from "./tasks.ts";

const about = { check: "dry-run", provenance: "extension" } as const;

/** A dry run, and what is different after it. */
export const dryRun: Probe = {
  id: "a dry run changes nothing",
  checks: ["dry-run"],
  surfaces: ["unified"],
  async run(context) {
    // What still runs from before would change things by itself.
    await context.pass(context.options.pass ? settlingMs.moved : settlingMs.waited);
    const before = await stateOf(context);
    const { spend, callbackUrl } = context.options;
    await using receiver = spend === "unlimited" || callbackUrl !== undefined ? await openReceiver(context.options) : undefined;
    const around = { dry_run: true, ...(receiver && { callback_url: receiver.url }) };
    const { number, response } = await submit(context, "unified", { around });
    const id = idIn(response.json);
    if (id !== undefined)
      context.report({ ...about, message: `A dry run made task ${id}`, expected: "a price and no task", exchange: number });
    await context.pass(receiver ? 20_000 : 2000);
    if (receiver) await new Promise((resolve) => setTimeout(resolve, 50));
    if (receiver && receiver.bodies.length > 0) {
      const message = `A dry run was called back: ${receiver.bodies[0]?.slice(0, 200)}`;
      context.report({ ...about, message, expected: "no callback", exchange: number });
    }
    const after = await stateOf(context);
    for (const [what, value] of Object.entries(after)) {
      if (before[what] === value) continue;
      const message = `A dry run changed the ${what} from ${before[what]} to ${value}`;
      context.report({ ...about, message, expected: "no change", exchange: number });
    }
  },
};

/** It is the first probe of a run that submits; a server of one's own may have been at work before. Time that is moved costs nothing. */
const settlingMs = { moved: 600_000, waited: 1000 };

/** What a submission would change; of what the server does not tell, nothing. */
async function stateOf({ send }: Context): Promise<Readonly<Record<string, string>>> {
  const [account, list] = [
    await send({ method: "GET", path: operations.getAccount.path }),
    await send({ method: "GET", path: `${operations.listTasks.path}?limit=1` }),
  ];
  return {
    ...(account.response.status === 200 && { account: account.response.text }),
    ...(list.response.status === 200 && { "newest task": newestIn(list.response.json) }),
  };
}

function newestIn(json: unknown): string {
  const { items = [] } = ((json ?? {}) as { data?: { items?: readonly { readonly task_id: string }[] } }).data ?? {};
  return items[0]?.task_id ?? "none";
}
