import { hasFile } from "../files/file-source.ts";
import type { Answer, Call } from "../http/send.ts";
import type { Wire } from "../http/wire.ts";
import { type CancellableHandle, createHandle, type Origin, type WaitOptions } from "./handle.ts";
import { prepared } from "./input.ts";
import { keyOf } from "./key.ts";
import type { BoundCall, CallOptions, TaskPort } from "./port.ts";
import { hour } from "./watch.ts";

export interface SubmitOptions extends CallOptions {
  /** Where the server is to call when the task ends: see `@gentasks/webhooks`. */
  readonly callbackUrl?: string | undefined;
  /** Names this submission. Give your own to make a later call the same submission. Default: a new one. */
  readonly idempotencyKey?: string | undefined;
}

/** Options of a run of a task `T` whose handle is an `H`. */
export interface RunOptions<T, H> extends SubmitOptions, Omit<WaitOptions<T>, keyof CallOptions> {
  /** Told of the task as soon as it has an id, before anything else can fail: the place to write it down. Awaited. */
  readonly onSubmit?: ((handle: H) => unknown) | undefined;
}

/** How a surface takes tasks on. */
export interface Surface<T> {
  readonly name: "unified" | "async" | "router";
  readonly read: (json: unknown) => T | undefined;
  readonly idOf: (task: T) => string;
  readonly portOf: (id: string) => TaskPort<T>;
  /** Sends a submission, to be treated as `call` says. */
  readonly post: (model: string, input: unknown, callbackUrl: string | undefined, call: Call<T>) => Promise<Answer<T>>;
  /** Whether an input is sent with its files inside, rather than with their addresses. */
  readonly isForm?: (input: object) => boolean;
}

/** The verbs of a surface whose tasks take a while. */
export function createTasks<T>(wire: Wire, { name, read, idOf, portOf, post, isForm }: Surface<T>) {
  const handleOf = (origin: Origin<T>): CancellableHandle<T> => createHandle(portOf(origin.id), origin, wire.settings.poll);

  async function submit(model: string, input: unknown, { callbackUrl, ...options }: SubmitOptions & BoundCall = {}) {
    const idempotencyKey = keyOf(options);
    const sent = hasFile(input) && isForm?.(input as object) ? input : await prepared(wire, name, model, input, options);
    const { value, requestId } = await post(model, sent, callbackUrl, { ...options, idempotencyKey, creates: true, read });
    return handleOf({ id: idOf(value), model, snapshot: value, idempotencyKey, requestId });
  }

  return {
    submit,
    /** Submits and waits, both by one deadline. */
    async run(model: string, input: unknown, { deadlineMs = hour, onSubmit, ...options }: RunOptions<T, CancellableHandle<T>> = {}) {
      const deadlineAt = performance.now() + deadlineMs;
      const handle = await submit(model, input, { ...options, deadlineAt });
      await onSubmit?.(handle);
      return handle.wait({ ...options, deadlineMs: deadlineAt - performance.now() });
    },
    task: (task: string | Origin<T>) => handleOf(typeof task === "string" ? { id: task } : task),
  };
}
