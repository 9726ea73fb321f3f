/** Router interfaces: Midjourney, Suno, Recraft and Kling under their own paths, one query for all. */
import type { components, paths, RouterInputOf, RouterModel } from "@gentasks/schema";
import type { Client } from "./client.ts";
import { type FileSource, isFile, type WithFiles } from "./files/file-source.ts";
import { formOf, sendForm } from "./files/form.ts";
import { answerOf, as, resultOf, wireOf } from "./http/wire.ts";
import { createHandle, type TaskHandle } from "./tasks/handle.ts";
import type { BoundCall, TaskPort } from "./tasks/port.ts";
import { type RunOptions, run } from "./tasks/run.ts";
import { keyOf, prepared, type SubmitOptions } from "./tasks/submit.ts";

type S = components["schemas"];
/** A task; narrows by `status` once it has ended. */
export type RouterTask = S["RouterTask"];
/** What an ended task has made: `result` holds links, or words. */
export type RouterCompleted = S["RouterTaskCompleted"];
export type RouterHandle = TaskHandle<RouterTask, RouterCompleted>;
export type RouterRunOptions = Omit<RunOptions<RouterTask, RouterHandle>, "cancelOnAbort">;

/** The form of an interface that takes files themselves. */
type FormOf<M extends RouterModel> = paths[`/${M}`]["post"]["requestBody"]["content"] extends { "multipart/form-data": infer F }
  ? { [K in keyof F]: K extends "image" ? FileSource : K extends "files" ? readonly FileSource[] : F[K] }
  : never;
/** What an interface takes: addresses, or the files themselves. */
export type RouterInputFor<M extends RouterModel> = WithFiles<RouterInputOf<M>> | FormOf<M>;
type Submit<M extends RouterModel> = (input: RouterInputFor<M>, options?: SubmitOptions) => Promise<RouterHandle>;

export interface RouterTasks {
  readonly midjourney: {
    /** Pictures from a prompt. */
    readonly imagine: Submit<"midjourney/imagine">;
    /** Prompts from a picture. */
    readonly describe: Submit<"midjourney/describe">;
    /** One picture from several. */
    readonly blend: Submit<"midjourney/blend">;
    /** Enlarges or varies a picture of a finished task, or runs it again. */
    readonly change: Submit<"midjourney/change">;
    /** A shorter prompt. */
    readonly shorten: Submit<"midjourney/shorten">;
  };
  readonly suno: {
    /** Music or a voice-over. */
    readonly jobs: Submit<"suno/jobs">;
  };
  readonly recraft: {
    readonly vectorize: Submit<"recraft/vectorize">;
    readonly removeBackground: Submit<"recraft/remove-background">;
    readonly upscale: Submit<"recraft/upscale">;
    readonly styles: Submit<"recraft/styles">;
  };
  readonly kling: {
    readonly textToVideo: Submit<"kling/text-to-video">;
    readonly imageToVideo: Submit<"kling/image-to-video">;
  };
  /** Submits to an interface by its path, once, whatever happens on the way. */
  submit<M extends RouterModel>(model: M, input: RouterInputFor<M>, options?: SubmitOptions): Promise<RouterHandle>;
  /** Submits and waits. */
  run<M extends RouterModel>(model: M, input: RouterInputFor<M>, options?: RouterRunOptions): Promise<RouterCompleted>;
  /** A task that was submitted earlier or elsewhere. Sends nothing. */
  task(task: string | { readonly id: string }): RouterHandle;
}

/** The router interfaces of a client's server. */
export function routerTasks(client: Client): RouterTasks {
  const wire = wireOf(client);
  const { http, settings } = wire;
  // Right after submission the status may be missing.
  const read = (json: unknown) => {
    const { task_id, status = "submitted" } = (json ?? {}) as { task_id?: unknown; status?: string };
    return typeof task_id === "string" ? ({ ...(json as object), task_id, status } as RouterTask) : undefined;
  };
  const portOf = (task_id: string): TaskPort<RouterTask> => ({
    read,
    get: (options) => resultOf(http.GET("/tasks/{task_id}", { params: { path: { task_id } }, ...as({ ...options, read }) })),
    stateOf(task) {
      const { status, progress } = task;
      const failed = status === "failed";
      const { code = "failed", message = "The server gives no reason." } = (task as S["RouterTaskFailed"]).error ?? {};
      return { status, progress, ended: failed || status === "completed", ...(failed && { failure: { code, message, reason: "failed" } }) };
    },
  });

  async function submit(
    model: RouterModel,
    input: object,
    { callbackUrl, ...options }: SubmitOptions & BoundCall = {},
  ): Promise<RouterHandle> {
    const idempotencyKey = keyOf(options);
    // A file in place of an address is uploaded; one that stands for itself is sent along.
    const isForm = Object.entries(input).some(([name, value]) => !/_urls?$/.test(name) && [value].flat().some(isFile));
    const fields = {
      ...(isForm ? input : ((await prepared(wire, "router", model, input, options)) as object)),
      ...(callbackUrl !== undefined && { notifyHook: callbackUrl }),
    };
    const body = isForm ? await formOf(fields) : fields;
    const call = as({ ...options, idempotencyKey, creates: true, read });
    const { value, headers } = await answerOf<RouterTask>(
      http.POST(`/${model}` as "/suno/jobs", {
        body: body as never,
        params: { header: { "Idempotency-Key": idempotencyKey } },
        ...(isForm && sendForm),
        ...call,
      }),
    );
    const origin = { id: value.task_id, model, snapshot: value, idempotencyKey, requestId: headers.get("x-request-id") ?? undefined };
    return createHandle(portOf(value.task_id), origin, settings.poll) as RouterHandle;
  }
  const to =
    <M extends RouterModel>(model: M): Submit<M> =>
    (input, options) =>
      submit(model, input, options);

  return {
    midjourney: {
      imagine: to("midjourney/imagine"),
      describe: to("midjourney/describe"),
      blend: to("midjourney/blend"),
      change: to("midjourney/change"),
      shorten: to("midjourney/shorten"),
    },
    suno: { jobs: to("suno/jobs") },
    recraft: {
      vectorize: to("recraft/vectorize"),
      removeBackground: to("recraft/remove-background"),
      upscale: to("recraft/upscale"),
      styles: to("recraft/styles"),
    },
    kling: { textToVideo: to("kling/text-to-video"), imageToVideo: to("kling/image-to-video") },
    submit,
    run: (model, input, options) => run((bound) => submit(model, input, bound), options),
    task(task) {
      const id = typeof task === "string" ? task : task.id;
      return createHandle(portOf(id), { id }, settings.poll) as RouterHandle;
    },
  };
}
