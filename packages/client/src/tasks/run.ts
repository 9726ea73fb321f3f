import type { TaskHandle, WaitOptions } from "./handle.ts";
import type { BoundCall, CallOptions } from "./port.ts";
import type { SubmitOptions } from "./submit.ts";
import { hour } from "./watch.ts";

/** Options of a run of a task `T` whose handle is an `H`. */
export interface RunOptions<T, H> extends SubmitOptions, Omit<WaitOptions<T>, keyof CallOptions> {
  /** Told of the task as soon as it has an id, before anything else can fail: the place to write it down. Awaited. */
  readonly onSubmit?: ((handle: H) => void | Promise<void>) | undefined;
}

/** Submits and waits, both by one deadline. */
export async function run<T, D extends T, H extends TaskHandle<T, D>>(
  submit: (options: SubmitOptions & BoundCall) => Promise<H>,
  { deadlineMs = hour, onSubmit, ...options }: RunOptions<T, H> = {},
): Promise<D> {
  const deadlineAt = performance.now() + deadlineMs;
  const handle = await submit({ ...options, deadlineAt });
  await onSubmit?.(handle);
  return handle.wait({ ...options, deadlineMs: deadlineAt - performance.now() });
}
