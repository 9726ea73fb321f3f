import type { Model, OutputOf, RouterModel, RouterOutputOf } from "@gentasks/schema";
import type { EventOf, TaskEvent, UnknownEvent } from "./events.ts";

/** A callback of a task of one model; that of a completed one with the model's own output. */
export type ModelEvent<E, M> =
  E extends EventOf<"task.completed">
    ? M extends Model
      ? E & { readonly model: M; readonly payload: { readonly data: OutputOf<M> } }
      : never
    : E extends EventOf<"router.task.completed">
      ? M extends RouterModel
        ? E & { readonly model: M; readonly payload: { readonly result: RouterOutputOf<M> } }
        : never
      : E & { readonly model: M };

/**
 * Whether a callback tells of a task of the model; narrows its output. Throws where the callback does not say its model, since
 * "no" would be a guess: give the receiver `modelOf`, your own record of what you submitted.
 */
export function isModel<E extends TaskEvent | UnknownEvent, M extends Model | RouterModel>(
  event: E,
  model: M,
): event is E & ModelEvent<E, M> {
  if (event.model === undefined) throw new Error(`The callback of task ${event.taskId} does not say its model; give the receiver modelOf.`);
  return event.model === model;
}
