/** Router interfaces: Midjourney, Suno, Recraft and Kling under their own paths, one query for all. */
import type { components, paths, RouterInputOf, RouterModel } from "@gentasks/schema";
import type { Client } from "./client.ts";
import { type FileSource, hasFile, type WithFiles } from "./files/file-source.ts";
import { formOf } from "./files/form.ts";
import { wireOf } from "./http/wire.ts";
import type { TaskHandle } from "./tasks/handle.ts";
import { stateFrom } from "./tasks/state.ts";
import { createTasks, type RunOptions, type SubmitOptions } from "./tasks/tasks.ts";

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
  const { ask } = wire;
  // Right after submission the status may be missing.
  const read = (json: unknown) => {
    const { task_id, status = "submitted" } = (json ?? {}) as { task_id?: unknown; status?: string };
    return typeof task_id === "string" ? ({ ...(json as object), task_id, status } as RouterTask) : undefined;
  };
  const { submit, run, task } = createTasks<RouterTask>(wire, {
    name: "router",
    read,
    idOf: ({ task_id }) => task_id,
    // A file in place of an address is uploaded; one that stands for itself is sent along.
    isForm: (input) => Object.entries(input).some(([name, value]) => !/_urls?$/.test(name) && hasFile(value)),
    async post(model, input, notifyHook, call) {
      // It may stand in the input as well.
      const fields = { ...(input as object), ...(notifyHook !== undefined && { notifyHook }) };
      return ask("POST", `/${model as RouterModel}`, { ...call, body: hasFile(input) ? await formOf(fields) : fields });
    },
    portOf: (id) => ({
      read,
      get: async (options) => (await ask("GET", "/tasks/{task_id}", { ...options, id, read })).value,
      stateOf: (task) => stateFrom(task.status, task.progress, (task as S["RouterTaskFailed"]).error ?? {}),
    }),
  });
  const to =
    <M extends RouterModel>(model: M): Submit<M> =>
    (input, options) =>
      submit(model, input, options) as Promise<RouterHandle>;

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
    run,
    task,
  } as RouterTasks;
}
