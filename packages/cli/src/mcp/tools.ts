import { setTimeout as sleep } from "node:timers/promises";
import { modelFacts } from "../models/facts.ts";
import { findModels } from "../models/find.ts";
import { pricesOf } from "../models/prices.ts";
import { hasEnded } from "../tasks/ended.ts";
import { modelNamed, type Surface, surfaces } from "../tasks/model.ts";
import { priceOf } from "../tasks/quote.ts";
import type { Service, Task } from "../tasks/service.ts";
import { choice } from "../values/choice.ts";
import type { Purse } from "./purse.ts";

/** A tool of the protocol: what it takes as JSON Schema, and what it does. */
export interface Tool {
  readonly description: string;
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  run(given: Given): Promise<unknown> | unknown;
}

type Given = Readonly<Record<string, unknown>>;

const model = { type: "string", description: "Id of a model, as list_models tells it." };
const input = { type: "object", description: "The input of the model, as show_model describes it.", additionalProperties: true };
const surface = { type: "string", enum: surfaces, description: "Where the model or task is; unified unless said otherwise." };
const seconds = { type: "number", minimum: 0, maximum: 600, description: "How long to wait for the end; 60 unless said otherwise." };
const id = { type: "string", description: "Id of a task." };

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const surfaceOf = (given: Given): Surface => choice("surface", textOf(given.surface) || "unified", surfaces);

export function toolsOf(service: Service, purse: Purse): Readonly<Record<string, Tool>> {
  async function waited(task: string, on: Surface, given: Given): Promise<unknown> {
    const handle = service.task(task, on);
    const until = performance.now() + (typeof given.seconds === "number" ? given.seconds : 60) * 1000;
    let seen: Task;
    do {
      seen = await handle.get();
      if (hasEnded(seen, on)) return { id: task, surface: on, ...seen };
      await sleep(1000);
    } while (performance.now() < until);
    return { id: task, surface: on, ...seen, note: "It still runs; call wait again." };
  }

  return {
    list_models: {
      description: "Lists models: id, kind, what it does, documented prices. Needs no server.",
      properties: {
        words: { type: "string", description: "Words that must all stand in name or description." },
        kind: { type: "string" },
        surface,
      },
      run: ({ words, kind, surface: on }) =>
        findModels(textOf(words).split(/\s+/), {
          ...(kind !== undefined && { kind: textOf(kind) }),
          ...(on !== undefined && { surface: textOf(on) }),
        }).map(({ id, surface, kind, title, description, price = [] }) => ({
          id,
          surface,
          kind,
          title,
          description,
          prices: pricesOf(price),
        })),
    },
    show_model: {
      description: "Tells all of a model: its input as JSON Schema, rules between fields, prices, an example. Needs no server.",
      properties: { model, surface },
      required: ["model"],
      run: (given) => modelFacts(modelNamed(textOf(given.model), textOf(given.surface) || undefined)),
    },
    quote: {
      description: "Asks the server what a task would cost, and creates none. A cost of null is unknown, not free.",
      properties: { model, input },
      required: ["model", "input"],
      run: (given) => priceOf(service, modelNamed(textOf(given.model), "unified"), Object(given.input)),
    },
    run: {
      description: "Submits a task, which may cost money, and waits for its result. A task that takes longer goes on; follow it with wait.",
      properties: { model, input, surface, seconds },
      required: ["model", "input"],
      async run(given) {
        const chosen = modelNamed(textOf(given.model), textOf(given.surface) || undefined);
        const fields: object = Object(given.input);
        const price = chosen.surface === "unified" ? await priceOf(service, chosen, fields) : undefined;
        purse.pay(price, chosen.id);
        try {
          const submitted = service.submit(chosen, fields);
          if (!submitted) return await service.ask(chosen, fields);
          const handle = await submitted;
          return await waited(handle.id, chosen.surface, given);
        } catch (error) {
          // What may have been made is paid for.
          const { mayExist, taskId } = error as { readonly mayExist?: boolean; readonly taskId?: string };
          if (!mayExist && taskId === undefined) purse.refund(price);
          throw error;
        }
      },
    },
    wait: {
      description: "Waits for the result of a task that was submitted.",
      properties: { id, surface, seconds },
      required: ["id"],
      run: (given) => waited(textOf(given.id), surfaceOf(given), given),
    },
    cancel: {
      description: "Cancels a task that runs, on the unified surface.",
      properties: { id },
      required: ["id"],
      run: (given) => service.task(textOf(given.id), "unified").cancel(),
    },
  };
}
