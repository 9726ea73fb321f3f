import { type Operation, operations } from "@gentasks/schema/operations";
import type { Context } from "../../run/context.ts";
import type { Keys } from "../../run/options.ts";
import { provenanceOf } from "../../spec/document.ts";
import { statusesOf } from "../../spec/responses.ts";
import type { Probe } from "../probe.ts";
import { goesOn, pathOf, rightBody } from "./requests.ts";

/** Submissions that need no earlier task. */
const creates: readonly Operation[] = Object.values(operations).filter((operation) => operation.creates && !goesOn(operation));
const surfacesOf = (of: readonly Operation[]) => [...new Set(of.map(({ surface }) => surface))];

/** Keys that may not: without credit, and without the channel. */
export const money: readonly Probe[] = [refusal("poor", 402, "without credit"), refusal("channelless", 403, "without the channel")];

function refusal(name: keyof Keys, status: number, what: string): Probe {
  const asked = creates.filter((operation) => statusesOf(operation).includes(status));
  return {
    id: `a key ${what}`,
    checks: ["status-documented"],
    surfaces: surfacesOf(asked),
    keys: [name],
    async run({ options, send, report }) {
      for (const operation of asked.filter(({ surface }) => !options.surfaces || options.surfaces.includes(surface))) {
        const { number, response } = await send({
          method: "POST",
          path: operation.path,
          body: rightBody(operation),
          key: options.keys[name] ?? null,
        });
        if (response.status === status) continue;
        const message = `${operation.operationId} answered ${response.status} to a key ${what}`;
        report({ check: "status-documented", message, expected: String(status), provenance: provenanceOf(operation), exchange: number });
      }
    },
  };
}

/** More requests than the plan of the key has in a minute. */
export const limits: readonly Probe[] = [
  {
    id: "requests beyond the limit of a key",
    checks: ["retry-after", "rate-limit-headers"],
    surfaces: ["unified"],
    keys: ["limited"],
    run: exceed,
  },
];

/** No documented plan has more in a minute. */
const patience = 700;

async function exceed({ options, send, report, pass }: Context): Promise<void> {
  const about = { provenance: "documented" as const };
  const ask = () => send({ method: "GET", path: operations.getAccount.path, key: options.keys.limited ?? null });
  let before: { readonly remaining: number; readonly reset: string } | undefined;
  for (let count = 0; count < patience; count++) {
    const { number, response } = await ask();
    const { "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset = "", "retry-after": retryAfter } = response.headers;
    if (remaining !== undefined) {
      if (before && before.reset === reset && Number(remaining) > before.remaining) {
        const message = `X-RateLimit-Remaining went from ${before.remaining} to ${remaining} within one window`;
        report({ check: "rate-limit-headers", message, expected: "fewer with each request", exchange: number, ...about });
      }
      before = { remaining: Number(remaining), reset };
    }
    if (response.status !== 429) continue;
    await refusedEverywhere(options, { send, report });
    const waitMs = waitIn(response.headers);
    if (waitMs === undefined) {
      const message = `429 came with Retry-After ${JSON.stringify(retryAfter ?? "")}`;
      report({ check: "retry-after", message, expected: "whole seconds, or an HTTP date", exchange: number, ...about });
      return;
    }
    await pass(waitMs + 1000);
    const again = await ask();
    if (again.response.status === 429) {
      const message = `After Retry-After ${JSON.stringify(retryAfter)} the next request was 429 again`;
      report({ check: "retry-after", message, expected: "an answer", exchange: again.number, ...about });
    }
    return;
  }
  const message = `${patience} requests in a row of the key with few requests a minute were all taken`;
  report({ check: "retry-after", message, expected: "429 with Retry-After", ...about });
}

/** How long to wait; undefined where nothing says it. A date is meant by the clock of the server. */
function waitIn({ "retry-after": told = "", date = "" }: Readonly<Record<string, string>>): number | undefined {
  if (/^\d+$/.test(told)) return Number(told) * 1000;
  const [until, now] = [Date.parse(told), Date.parse(date)];
  return Number.isNaN(until) || !told.endsWith("GMT") ? undefined : Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}

/** Who has asked too often is told so by every operation. */
async function refusedEverywhere(
  { keys, surfaces }: Context["options"],
  { send, report }: Pick<Context, "send" | "report">,
): Promise<void> {
  const all: readonly Operation[] = Object.values(operations);
  for (const operation of all.filter(({ surface }) => !surfaces || surfaces.includes(surface))) {
    const { method, operationId, bodies } = operation;
    const body = bodies.length > 0 ? { body: rightBody(operation) ?? {} } : {};
    const { number, response } = await send({ method, path: pathOf(operation), key: keys.limited ?? null, ...body });
    if (response.status === 429) continue;
    const message = `${operationId} answered ${response.status} to a key that has asked too often`;
    report({ check: "status-documented", message, expected: "429", provenance: provenanceOf(operation), exchange: number });
  }
}
