import { type ServerArguments, serverOf } from "../config/server.ts";
import type { ExitCode } from "../exit-code.ts";
import { decimalNumber, dollars } from "../values/number.ts";
import { explained } from "./explain.ts";
import { follow, resumeWith, submitted } from "./follow.ts";
import { type InputArguments, inputOf } from "./input.ts";
import { modelNamed } from "./model.ts";
import { priceOf, priceText } from "./quote.ts";
import { type ResultArguments, reportResult } from "./report.ts";
import { serviceAt } from "./service.ts";

export interface RunArguments extends ServerArguments, InputArguments, ResultArguments {
  readonly surface?: string;
  readonly maxPrice?: string;
  /** Do not wait for the end. */
  readonly wait?: boolean;
}

/** Submits a task, follows it to its end, and saves what it has made. */
export async function runTask(name: string, typed: RunArguments): Promise<ExitCode> {
  const model = modelNamed(name, typed.surface);
  const input = await inputOf(model, typed);
  const limit = typed.maxPrice === undefined ? undefined : decimalNumber("--max-price", typed.maxPrice, dollars);
  const server = serverOf(typed);
  return explained<ExitCode>(server, async () => {
    const service = serviceAt(server);
    if (limit !== undefined) {
      const price = await priceOf(service, model, input);
      if (price.cost === null)
        throw new Error(
          `The price of ${name} is unknown, so it cannot be held to ${limit} USD. Leave --max-price out to run it all the same.`,
        );
      if (price.cost > limit)
        throw new Error(`${name} would cost ${priceText(price)}, and --max-price allows ${limit} USD. Nothing was submitted.`);
    }
    const answer = service.submit(model, input);
    if (!answer) {
      const result = await service.ask(model, input);
      const { id } = result as { readonly id?: string };
      await reportResult(service.client, id ?? "result", result as object, typed);
      return 0;
    }
    const handle = await submitted(answer, model.surface);
    if (typed.wait === false) {
      console.log(
        typed.json
          ? JSON.stringify({ id: handle.id, surface: model.surface })
          : `Task ${handle.id} is submitted. Follow it with: ${resumeWith(handle.id, model.surface)}`,
      );
      return 0;
    }
    await reportResult(service.client, handle.id, await follow(handle, model.surface), typed);
    return 0;
  });
}
