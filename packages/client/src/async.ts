/** Async tasks: `POST /v1/task/submit`, `GET /v1/task/{task_id}`. */
import type { AsyncInputOf, AsyncModel, components } from "@gentasks/schema";
import type { Client } from "./client.ts";
import type { WithFiles } from "./files/file-source.ts";
import { wireOf } from "./http/wire.ts";
import type { TaskHandle } from "./tasks/handle.ts";
import { stateFrom } from "./tasks/state.ts";
import { createTasks, type RunOptions, type SubmitOptions } from "./tasks/tasks.ts";
import type { UnsafeModel } from "./tasks/unified.ts";

/** A task; narrows by `status`. The same for every model: its results are a list of addresses. */
export type AsyncTask = components["schemas"]["AsyncTask"];
export type AsyncCompleted = components["schemas"]["AsyncTaskCompleted"];
export type AsyncHandle = TaskHandle<AsyncTask, AsyncCompleted>;
/** What a model takes, as far as its vendor tells; other fields are let through. */
export type AsyncInputFor<M> = M extends AsyncModel ? WithFiles<AsyncInputOf<M>> : Readonly<Record<string, unknown>>;
export type AsyncRunOptions = Omit<RunOptions<AsyncTask, AsyncHandle>, "cancelOnAbort">;

export interface AsyncTasks {
  /** Submits and waits. */
  run<M extends AsyncModel | UnsafeModel>(model: M, input: AsyncInputFor<M>, options?: AsyncRunOptions): Promise<AsyncCompleted>;
  /** Submits a task, once, whatever happens on the way. The callback comes at each change. */
  submit<M extends AsyncModel | UnsafeModel>(model: M, input: AsyncInputFor<M>, options?: SubmitOptions): Promise<AsyncHandle>;
  /** A task that was submitted earlier or elsewhere. Sends nothing. */
  task(task: string | { readonly id: string }): AsyncHandle;
}

/** The async tasks of a client's server. */
export function asyncTasks(client: Client): AsyncTasks {
  const wire = wireOf(client);
  const { ask } = wire;
  const read = (json: unknown) => {
    const { id, status } = (json ?? {}) as { id?: unknown; status?: unknown };
    return typeof id === "string" && typeof status === "string" ? (json as AsyncTask) : undefined;
  };
  const { submit, run, task } = createTasks<AsyncTask>(wire, {
    name: "async",
    read,
    idOf: ({ id }) => id,
    post: (model, input, callback_url, call) => ask("POST", "/v1/task/submit", { ...call, body: { model, input, callback_url } }),
    portOf: (id) => ({
      read,
      get: async (options) => (await ask("GET", "/v1/task/{task_id}", { ...options, id, read })).value,
      stateOf: (task) => stateFrom(task.status, undefined, { message: (task as { error?: string }).error }),
    }),
  });
  return { submit, run, task } as AsyncTasks;
}
