import type { Events } from "@gentasks/schema";
import type { EventType, events } from "@gentasks/schema/events";

interface Common {
  /** Names the event, the same on every attempt to deliver it. One made up of task and status where the callback was not signed. */
  readonly id: string;
  readonly taskId: string;
  /** The model of the task: told by the callback, by the fetched task, or by `modelOf`. */
  readonly model: string | undefined;
  /** When this attempt was signed; undefined for a callback that was not signed, and was confirmed instead. */
  readonly signedAt: Date | undefined;
  /** The task as it was fetched, where the callback was not signed. */
  readonly task?: unknown;
}

/** A callback of one kind. */
export interface EventOf<T extends EventType> extends Common {
  readonly type: T;
  /** Whose task it tells of. */
  readonly surface: (typeof events)[T]["surface"];
  readonly status: Events[T]["status"];
  /** The body, as the spec describes it. */
  readonly payload: Events[T];
}

/** A callback of any kind: `surface` and `status`, or `type` alone, tell which. */
export type TaskEvent = { [T in EventType]: EventOf<T> }[EventType];

/** A genuine callback of a task with a status that this version of the kit does not know. */
export interface UnknownEvent extends Common {
  readonly type: "unknown";
  readonly surface: undefined;
  readonly status: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
