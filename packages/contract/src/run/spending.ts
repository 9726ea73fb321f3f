import { operations } from "@gentasks/schema/operations";
import type { Exchange } from "../exchange/exchange.ts";
import type { Sending } from "../exchange/wire.ts";
import { findOperation } from "../spec/find-operation.ts";
import type { VerifyOptions } from "./options.ts";

/** A request was not sent, since it could cost more than is allowed. The message says why. */
export class NotSpentError extends Error {
  override readonly name = "NotSpentError";
}

type Send = (sending: Sending) => Promise<Exchange>;

/**
 * Lets through what costs nothing, and what costs no more than is left of the amount that was allowed. A price is asked for by a dry run;
 * what has no price that can be asked for is not sent.
 */
export function createPurse(spend: VerifyOptions["spend"], send: Send) {
  let isFooled = false;
  let left = typeof spend === "number" ? spend : Number.POSITIVE_INFINITY;

  /** Looks whether a dry run was one: a server that does not know the word creates a task, and there may be thousands of cases. */
  function watch(sending: Sending, { response }: Exchange): void {
    if (spend === "unlimited" || !isDry(sending) || response.status >= 300) return;
    isFooled ||= ((response.json ?? {}) as { data?: { dry_run?: unknown } }).data?.dry_run !== true;
  }

  async function pay(sending: Sending): Promise<void> {
    if (isFooled && (isDry(sending) || couldCost(sending))) {
      throw new NotSpentError("the server took a dry run for a submission, which may have cost money; allow it with spend: unlimited");
    }
    if (typeof spend !== "number" || !couldCost(sending)) return;
    if (!sending.path.startsWith(operations.createTask.path)) {
      throw new NotSpentError("its surface tells no price before; allow it with spend: unlimited");
    }
    const dry: Sending = { ...sending, headers: {}, body: { ...(sending.body as object), dry_run: true } };
    const exchange = await send(dry);
    watch(dry, exchange);
    const { response } = exchange;
    // What is refused as a dry run is refused as a submission too, and costs nothing.
    if (response.status >= 400) return;
    const { cost } = ((response.json ?? {}) as { data?: { cost?: number | null } }).data ?? {};
    if (typeof cost !== "number") throw new NotSpentError("its price is unknown; allow it with spend: unlimited");
    if (cost > left) throw new NotSpentError(`it costs ${cost} dollars, and ${left} of ${spend} are left`);
    left -= cost;
  }

  return { pay, watch };
}

const isDry = ({ body }: Sending): boolean => (body as { readonly dry_run?: unknown } | null | undefined)?.dry_run === true;

/** Whether a request may create a task. Bodies that are no object create nothing anywhere. */
function couldCost({ method, path, body, form }: Sending): boolean {
  const { operation } = findOperation(method, path.replace(/\?.*$/, ""));
  if (!operation?.creates || (typeof body !== "object" && !form)) return false;
  return (body as { readonly dry_run?: unknown } | null | undefined)?.dry_run !== true;
}
