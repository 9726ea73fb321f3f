/** What a receiver of callbacks must know of each of them. */
export { events } from "./generated/events.ts";

import type { Events } from "./generated/models.ts";
import type { ModelMaps } from "./models.ts";

/** A kind of callback. */
export interface EventFacts {
  /** Whose task it tells of. */
  readonly surface: keyof ModelMaps;
  /** The field of the body that names the task. */
  readonly id: "task_id" | "id";
  /** The field of the body that names the model, where there is one. */
  readonly model?: "model" | "type";
  /** The status words that its body may have; each with how far the task has come. No task has two that share the highest. */
  readonly ranks: Readonly<Record<string, number>>;
  /** Nothing can happen to the task after it. */
  readonly final: boolean;
}

/** A kind of callback, by its wire type. */
export type EventType = keyof Events;
