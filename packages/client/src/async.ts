/** Async tasks: `POST /v1/task/submit`, `GET /v1/task/{task_id}`. */
import type { AsyncInputOf, AsyncModel, components } from "@gentasks/schema";
import type { Client } from "./client.ts";
import type { WithFiles } from "./files/file-source.ts";
import { answerOf, as, resultOf, wireOf } from "./http/wire.ts";
import { createHandle, type TaskHandle } from "./tasks/handle.ts";
import type { BoundCall, TaskPort } from "./tasks/port.ts";
import { type RunOptions, run } from "./tasks/run.ts";
import { keyOf, prepared, type SubmitOptions } from "./tasks/submit.ts";
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
  const { http, settings } = wire;
  const read = (json: unknown) => {
    const { id, status } = (json ?? {}) as { id?: unknown; status?: unknown };
    return typeof id === "string" && typeof status === "string" ? (json as AsyncTask) : undefined;
  };
  const portOf = (task_id: string): TaskPort<AsyncTask> => ({
    read,
    get: (options) => resultOf(http.GET("/v1/task/{task_id}", { params: { path: { task_id } }, ...as({ ...options, read }) })),
    stateOf(task) {
      const { status } = task;
      const failed = status === "failed";
      return {
        status,
        ended: failed || status === "completed",
        ...(failed && { failure: { code: "failed", message: task.error ?? "The server gives no reason.", reason: "failed" } }),
      };
    },
  });

  async function submit(model: string, input: unknown, { callbackUrl, ...options }: SubmitOptions & BoundCall = {}): Promise<AsyncHandle> {
    const idempotencyKey = keyOf(options);
    const body = {
      model,
      input: await prepared(wire, "async", model, input, options),
      ...(callbackUrl !== undefined && { callback_url: callbackUrl }),
    };
    const params = { header: { "Idempotency-Key": idempotencyKey } };
    const { value, headers } = await answerOf<AsyncTask>(
      http.POST("/v1/task/submit", { body: body as never, params, ...as({ ...options, idempotencyKey, creates: true, read }) }),
    );
    const origin = { id: value.id, model, snapshot: value, idempotencyKey, requestId: headers.get("x-request-id") ?? undefined };
    return createHandle(portOf(value.id), origin, settings.poll) as AsyncHandle;
  }

  return {
    submit,
    run: (model, input, options) => run((bound) => submit(model, input, bound), options),
    task(task) {
      const id = typeof task === "string" ? task : task.id;
      return createHandle(portOf(id), { id }, settings.poll) as AsyncHandle;
    },
  };
}
