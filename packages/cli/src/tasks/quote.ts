import type { Quote } from "@gentasks/client";
import type { ModelInfo } from "@gentasks/schema/catalogue";
import { type ServerArguments, serverOf } from "../config/server.ts";
import { UsageError } from "../usage-error.ts";
import { explained } from "./explain.ts";
import { type InputArguments, inputOf } from "./input.ts";
import { modelNamed } from "./model.ts";
import { type Service, serviceAt } from "./service.ts";

export interface QuoteArguments extends ServerArguments, InputArguments {
  readonly json?: boolean;
}

/** What a task would cost. Only the unified surface can be asked. */
export async function priceOf({ client }: Service, { surface, id }: ModelInfo, input: object): Promise<Quote> {
  if (surface !== "unified") throw new UsageError(`The ${surface} surface tells no price before a task is submitted.`);
  const quote = client.quote as unknown as (model: string, input: object) => Promise<Quote>;
  return quote(id, input);
}

export const priceText = ({ cost, currency }: Quote): string => (cost === null ? "an unknown price" : `${cost} ${currency}`);

/** Asks for the price of a task, and creates none. */
export async function quoteTask(name: string, typed: QuoteArguments): Promise<void> {
  const model = modelNamed(name, "unified");
  const input = await inputOf(model, typed);
  const server = serverOf(typed);
  const price = await explained(server, () => priceOf(serviceAt(server), model, input));
  console.log(typed.json ? JSON.stringify(price) : `${name} would cost ${priceText(price)} (${price.price_source}).`);
}
