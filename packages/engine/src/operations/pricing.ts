import type { components } from "@gentasks/schema";
import { type Answer, ok } from "../exchange/call.ts";
import { Refusal } from "../exchange/refusal.ts";
import { tokensOf } from "../money/tokens.ts";
import type { Engine } from "../options.ts";
import type { Caller } from "../ports/keys.ts";
import type { Counts, Quote } from "../ports/prices.ts";
import type { Submission } from "../surfaces/surface.ts";
import { success } from "../surfaces/unified/index.ts";
import type { Surface } from "../task/task.ts";

/** What a submission may use, as far as its input tells. */
export function countsOf({ input }: Submission): Counts {
  const tokens = tokensOf(input);
  const text = input.text ?? input.prompt;
  return { ...(tokens !== undefined && { tokens }), ...(typeof text === "string" && { characters: text.length }) };
}

export const quoteOf = (engine: Engine, surface: Surface, submission: Submission): Quote =>
  engine.prices.quote(surface, submission.model, submission.input, countsOf(submission));

/** The answer to a dry run. */
export function quoteAnswer({ model }: Submission, { microUsd, source }: Quote): Answer {
  const data: components["schemas"]["UnifiedQuote"] = {
    dry_run: true,
    cost: microUsd === null ? null : microUsd / 1_000_000,
    cost_micro_usd: microUsd,
    currency: "USD",
    price_source: source,
    model,
  };
  return ok(success(data));
}

/** A key may limit what one request costs; what has no known price cannot be held to that. */
export function spendingFault({ spendingLimitMicroUsd: limit }: Caller, { model }: Submission, { microUsd }: Quote): Refusal | undefined {
  if (limit === undefined) return undefined;
  if (microUsd === null) {
    return new Refusal(
      "unpaid",
      `The price of ${model} is not known, and this key may spend ${usd(limit)} at most on a request; lift the limit to run it`,
    );
  }
  if (microUsd <= limit) return undefined;
  return new Refusal("unpaid", `This request costs ${usd(microUsd)}, and this key may spend ${usd(limit)} at most on one`);
}

/** The balance is too low, worded for the surface's readers by the amounts alone. */
export const balanceFault = ({ microUsd }: Quote, availableMicroUsd: number): Refusal =>
  new Refusal("unpaid", `Insufficient balance: this request costs ${usd(microUsd ?? 0)}, the balance is ${usd(availableMicroUsd)}`);

const usd = (microUsd: number): string => `${microUsd / 1_000_000} USD`;
