import { type Client, createClient } from "@gentasks/client";
import { asyncTasks } from "@gentasks/client/async";
import { directTasks } from "@gentasks/client/direct";
import { routerTasks } from "@gentasks/client/router";
import { validate } from "@gentasks/client/validate";
import type { ModelInfo } from "@gentasks/schema/catalogue";
import type { Server } from "../config/server.ts";
import { UsageError } from "../usage-error.ts";
import type { Surface } from "./model.ts";

/** A task, as far as all surfaces agree. */
export interface Task {
  readonly status: string;
  readonly progress?: number;
}

/** A task that was submitted, on whichever surface. */
export interface Handle {
  readonly id: string;
  get(): Promise<Task>;
  watch(options?: {
    readonly transport?: "poll";
    readonly poll?: { readonly minMs: number };
    readonly signal?: AbortSignal;
  }): AsyncIterable<Task>;
  wait(options?: { readonly signal?: AbortSignal }): Promise<Task>;
  /** Rejects where the surface has no such thing. */
  cancel(): Promise<Task>;
}

/** What the commands do with a server, on any of its surfaces. */
export interface Service {
  readonly client: Client;
  /** Undefined for a surface that answers at once. */
  submit(model: ModelInfo, input: object): Promise<Handle> | undefined;
  /** Answers with the result itself. */
  ask(model: ModelInfo, input: object): Promise<unknown>;
  task(id: string, surface: Surface): Handle;
}

export function serviceAt({ baseUrl, apiKey }: Server): Service {
  const client = createClient({ baseUrl, apiKey, validate });
  const doors = { unified: client, async: asyncTasks(client), router: routerTasks(client) };
  return {
    client,
    submit({ surface, id }, input) {
      if (surface === "direct") return undefined;
      const submit = doors[surface].submit as unknown as (model: string, input: object) => Promise<Handle>;
      return submit(id, input);
    },
    ask({ id }, input) {
      const run = directTasks(client).run as unknown as (model: string, input: object) => Promise<unknown>;
      return run(id, input);
    },
    task(id, surface) {
      if (surface === "direct") throw new UsageError("Direct tasks are answered at once; there is nothing to come back to.");
      return doors[surface].task(id) as unknown as Handle;
    },
  };
}
