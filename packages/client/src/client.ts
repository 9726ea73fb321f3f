import type { components, Model, paths, Validated } from "@gentasks/schema";
import type { Client as OpenApiClient } from "openapi-fetch";
import { NotSupportedError } from "./errors/errors.ts";
import { TasksError } from "./errors/tasks-error.ts";
import type { Download, DownloadOptions, DownloadSource } from "./files/download.ts";
import type { FileSource } from "./files/file-source.ts";
import type { Uploaded, UploadOptions } from "./files/upload.ts";
import { createWire, keepWire, type Wire } from "./http/wire.ts";
import { type ClientOptions, settingsOf } from "./options.ts";
import type { CancellableHandle } from "./tasks/handle.ts";
import { prepared } from "./tasks/input.ts";
import { keyOf } from "./tasks/key.ts";
import { type ListOptions, listPages, type TaskList } from "./tasks/list.ts";
import type { CallOptions } from "./tasks/port.ts";
import { createTasks, type RunOptions, type SubmitOptions } from "./tasks/tasks.ts";
import { type AnyTask, type Completed, type InputFor, readTask, type TaskFor, type UnsafeModel, unifiedPort } from "./tasks/unified.ts";

/** A task of the unified surface. */
export type Handle<M = Model> = CancellableHandle<TaskFor<M>, Completed<M>>;

/** What a task would cost, in US dollars. `cost` is null where the server knows no price. */
export type Quote = components["schemas"]["UnifiedQuote"];

export interface Client {
  /** Submits and waits. Throws what `submit` and `wait` throw. */
  run<M extends Model | UnsafeModel>(model: M, input: InputFor<M>, options?: RunOptions<TaskFor<M>, Handle<M>>): Promise<Completed<M>>;
  /** Submits a task, once, whatever happens on the way. Files are uploaded first. */
  submit<M extends Model | UnsafeModel>(model: M, input: InputFor<M>, options?: SubmitOptions): Promise<Handle<M>>;
  /** Asks what a task would cost, without creating it. Files are not uploaded for it. */
  quote<M extends Model | UnsafeModel>(model: M, input: InputFor<M>, options?: CallOptions): Promise<Quote>;
  /** A task that was submitted earlier or elsewhere, by its id or by what its handle's `toJSON` gave. Sends nothing. */
  task<M extends Model | UnsafeModel = Model>(task: string | { readonly id: string; readonly model?: M | string | undefined }): Handle<M>;
  list(options?: ListOptions): TaskList;
  /** The file at an address, or the one that a task, a handle or an output holds. */
  download(source: DownloadSource, options?: DownloadOptions): Promise<Download>;
  /** Stores a file at the server. */
  upload(file: FileSource, options?: UploadOptions): Promise<Uploaded>;
  readonly models: {
    /** Checks an input offline. Needs the option `validate`. */
    validate<M extends Model>(model: M, input: unknown): Promise<Validated<InputFor<M>>>;
  };
  /** Every operation of the description, through openapi-fetch, with this client's key, limits and retries. */
  readonly raw: OpenApiClient<paths>;
}

/** A client of one server. Throws a TasksError for options that could not work. */
export function createClient(options: ClientOptions = {}): Client {
  const wire = createWire(settingsOf(options));
  const { settings, ask } = wire;
  // What the server turned out not to have is not asked for again.
  const server: { events?: boolean } = {};
  const { submit, run, task } = createTasks<AnyTask>(wire, {
    name: "unified",
    read: readTask,
    idOf: ({ task_id }) => task_id,
    portOf: (id) => unifiedPort(wire, id, server),
    post: (model, input, callback_url, call) => ask("POST", "/v1/tasks", { ...call, body: { model, input, callback_url } }),
  });

  // What only some programs use is loaded when it is first asked for, so that no page waits for it.
  const client = {
    submit,
    run,
    task,
    async quote(model: string, input: unknown, options: CallOptions = {}) {
      const body = { model, input: await prepared(wire, "unified", model, input, options, true), dry_run: true };
      const read = (json: unknown) => {
        const { data } = (json ?? {}) as { data?: Quote };
        return data?.dry_run === true ? data : readTask(json);
      };
      const { value } = await ask<Quote | AnyTask>("POST", "/v1/tasks", {
        ...options,
        idempotencyKey: keyOf({}),
        creates: true,
        read,
        body,
      });
      if ("dry_run" in value) return value;
      const { task_id } = value;
      throw new NotSupportedError(
        `There is no quote: this server knows no dry run, and has created task ${task_id}, which may cost money. client.task("${task_id}").cancel() may stop it.`,
        {
          code: "not_supported",
          taskId: task_id,
        },
      );
    },
    list(options: ListOptions = {}): TaskList {
      const pages = () => listPages(wire, options);
      return {
        pages,
        async *[Symbol.asyncIterator]() {
          for await (const { items } of pages()) yield* items;
        },
      };
    },
    async download(source: DownloadSource, options: DownloadOptions = {}) {
      const { snapshot, get } = source as Partial<Handle>;
      // A handle that was resumed has not seen its task yet.
      const held = snapshot ?? (get ? await get(options) : source);
      const id = (held as { task_id?: string }).task_id;
      return (await import("./files/files.ts")).download(
        wire,
        held,
        options,
        id === undefined ? undefined : { id, get: () => task(id).get(options) },
      );
    },
    upload: async (file: FileSource, options?: UploadOptions) => (await import("./files/files.ts")).upload(wire, file, options),
    models: {
      async validate(model: string, input: unknown) {
        if (settings.validate) return settings.validate(model, input, "unified");
        throw new TasksError('There is no validator: import { validate } from "@gentasks/client/validate" and give it to createClient.', {
          code: "no_validator",
        });
      },
    },
    raw: rawOf(wire),
  } as unknown as Client;
  keepWire(client, wire);
  return client;
}

/** The methods of openapi-fetch, which is loaded at the first call of one; the calls keep their order. */
function rawOf(wire: Wire): object {
  let loaded: Promise<Record<string, (...args: unknown[]) => unknown>> | undefined;
  const load = () => (loaded ??= import("./http/raw.ts").then(({ createRaw }) => createRaw(wire) as never));
  const methods = "request GET PUT POST DELETE OPTIONS HEAD PATCH TRACE use eject".split(" ");
  return Object.fromEntries(methods.map((method) => [method, async (...args: unknown[]) => (await load())[method]?.(...args)]));
}
