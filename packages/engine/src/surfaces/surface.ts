import type { Operation } from "@gentasks/schema/operations";
import type { Refusal } from "../exchange/refusal.ts";
import type { Json } from "../json.ts";
import type { Surface, Task } from "../task/task.ts";

/** What a request asks to be made. */
export interface Submission {
  readonly model: string;
  readonly input: Json;
  readonly callback?: string;
  readonly dryRun?: boolean;
  /** The answer is wanted in pieces. */
  readonly stream?: boolean;
}

/** A callback that a change of a task leads to. */
interface Callback {
  /** Event in the spec's list of webhooks. */
  readonly event: string;
  readonly body: Json;
}

/** One of the APIs: how it words requests, tasks, refusals and callbacks. */
export interface SurfaceModule {
  readonly name: Surface;
  /** What its task ids begin with, by the kind of the model. */
  prefix(kind: string): string;
  /** Reads a body that the validator has passed. */
  parse(body: Json, operation: Operation): Submission;
  /** The answer to a submission. */
  accepted(task: Task): Json;
  /** The answer to reading a task. */
  render(task: Task, now: number): Json;
  /** The body and status of a refusal. */
  renderError(refusal: Refusal): { readonly status: number; readonly body: Json };
  /** What the state that the task has just entered is announced with, if the surface announces it. */
  callback(task: Task, now: number): Callback | undefined;
}
