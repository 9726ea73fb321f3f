import type { Fetch } from "@gentasks/contract";
import { results, type Wrap } from "../kit/answers.ts";
import type { Fault } from "../kit/fault.ts";
import { altered, asking, asks, sentIn } from "../kit/requests.ts";
import { at, change, fieldsOf } from "../kit/values.ts";

const account = asks("getAccount");
const lessBy = (json: unknown, usd: number) => change(json, "data/balance_usd", (left: number) => left - usd);

/** Does something beside each submission that a test is true of. */
const beside =
  (
    isMeant: (body: unknown, headers: Headers) => boolean,
    act: (request: Request, server: Fetch, body: unknown) => Promise<unknown>,
  ): Wrap =>
  (server) =>
  async (request) => {
    if (!asks("createTask")(request)) return server(request);
    const body = await sentIn(request);
    const copy = request.clone();
    const response = await server(request);
    if (response.status === 200 && isMeant(body, request.headers)) await act(copy, server, body);
    return response;
  };

const isDry = (body: unknown) => at(body, "dry_run") === true;

/** Takes the balance down by what a function counts. */
const charging =
  (isMeant: (body: unknown) => boolean, usd: number): Wrap =>
  (server) => {
    let owed = 0;
    const counted = beside(isMeant, async () => {
      owed += usd;
    })(server);
    return results(account, (json) => lessBy(json, owed))(counted);
  };

/** What the tasks of a key cost, in USD, by its own list of usage. */
async function usedBy(request: Request, server: Fetch): Promise<number> {
  const usage = await (await server(asking(request, "/v1/usage?limit=1"))).json();
  return Number(at(usage, "data/totals/cost_micro_usd") ?? 0) / 1e6;
}

/** Money that comes and goes. */
export const money: readonly Fault[] = [
  { name: "charges a dry run", check: "dry-run", wrap: charging(isDry, 0.25) },
  {
    name: "creates a task at a dry run",
    check: "dry-run",
    wrap: beside(isDry, (request, server, body) =>
      server(altered(request, { body: JSON.stringify({ ...fieldsOf(body), dry_run: undefined }) })),
    ),
  },
  {
    name: "answers a dry run with a task",
    check: "dry-run",
    wrap: results(asks("createTask"), (json) =>
      at(json, "data/dry_run")
        ? { code: 200, success: true, data: { task_id: "tsk_dry", status: "pending", model: at(json, "data/model") } }
        : json,
    ),
  },
  {
    name: "calls back at a dry run",
    check: "dry-run",
    wrap: beside(isDry, async (_request, _server, body) => {
      const url = at(body, "callback_url");
      if (typeof url === "string" && url.startsWith("http://127.0.0.1"))
        await fetch(url, { method: "POST", body: JSON.stringify({ task_id: "tsk_dry", status: "completed", model: at(body, "model") }) });
    }),
  },
  {
    name: "charges a task twice",
    check: "ledger",
    wrap: results(account, async (json, { request, server }) => lessBy(json, await usedBy(request, server))),
  },
  {
    name: "charges nothing",
    check: "ledger",
    wrap: results(account, async (json, { request, server }) => lessBy(json, -(await usedBy(request, server)))),
  },
  { name: "takes a fee that it does not tell of", check: "ledger", wrap: charging((body) => !isDry(body), 0.01) },
  {
    name: "lets the balance drift with every look",
    check: "ledger",
    wrap: results(account, (json, { count }) => lessBy(json, count * 0.001)),
  },
  {
    name: "charges for tasks that fail",
    check: "ledger",
    mock: { rules: [{ scenario: "fail" }] },
    wrap: charging((body) => !isDry(body), 0.32),
  },
  {
    name: "charges for tasks that are cancelled",
    check: "ledger",
    wrap: (server) => {
      const cancelled = new Set<string>();
      const watching = results(asks("cancelTask"), (json) => {
        if (at(json, "data/code") === "CANCELLED") cancelled.add(String(at(json, "data/task_id")));
        return json;
      })(server);
      return results(account, (json) => lessBy(json, cancelled.size * 0.32))(watching);
    },
  },
  {
    name: "tells half of the cost in the totals",
    check: "ledger",
    wrap: results(asks("listUsage"), (json) => change(json, "data/totals/cost_micro_usd", (cost: number) => cost / 2)),
  },
  {
    name: "has rows that do not add up to the totals",
    check: "ledger",
    wrap: results(asks("listUsage"), (json) => change(json, "data/items/0/cost_micro_usd", (cost: number) => cost + 1)),
  },
  {
    name: "has a row too many in the usage",
    check: "ledger",
    wrap: results(asks("listUsage"), (json) => change(json, "data/totals/tasks", (count: number) => count + 1)),
  },
];
