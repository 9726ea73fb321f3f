import type { EventType } from "@gentasks/schema/events";
import type { EventOf, TaskEvent, UnknownEvent } from "../receive/events.ts";
import type { ReceiverOptions } from "../receive/receiver.ts";
import type { WebhookError } from "../webhook-error.ts";
import type { DedupeStore, TransactionalStore } from "./store.ts";

/** What a handler gets beside the event. */
export interface HandlerContext<Tx> {
  /** The transaction in which the event is marked as handled; undefined without a transactional store. */
  readonly transaction: Tx;
}

type Handler<E, Tx> = (event: E, context: HandlerContext<Tx>) => unknown;

/** What to do, by the type of the event. When it throws or rejects, the sender tries again. */
export type Handlers<Tx> = { readonly [T in EventType]?: Handler<EventOf<T>, Tx> } & {
  /** Genuine callbacks with a status that this version does not know. Without it they are answered and passed over. */
  readonly unknown?: Handler<UnknownEvent, Tx>;
  /** All that have no handler of their own. */
  readonly "*"?: Handler<TaskEvent | UnknownEvent, Tx>;
};

export interface WebhookHandlerOptions<Tx = undefined> extends ReceiverOptions {
  readonly on: Handlers<Tx>;
  /** Remembers what was handled. Default: the memory of this process. `false`: every delivery is handled, repeated ones too. */
  readonly dedupe?: DedupeStore | TransactionalStore<Tx> | false;
  /**
   * `"task"` (default): the events of a task are handled one after the other, none after a later one, none after its end, and one for
   * each status.
   * `"none"`: as they come. Needs `dedupe`.
   */
  readonly order?: "task" | "none";
  /** How long a handled event is remembered. Default four days, longer than senders try. */
  readonly ttlMs?: number;
  /** After how long an event whose handler never came back may be handled again. Default two minutes: more than any handler takes. */
  readonly leaseMs?: number;
  /** How long a delivery waits for another one of the same task to be handled, before it is refused. Default 5 000. */
  readonly waitMs?: number;
  /** Default 1 048 576. */
  readonly maxBodyBytes?: number;
  /** For the body to arrive. Default 10 000. */
  readonly bodyTimeoutMs?: number;
  /** Told of what is refused and of what a handler throws (`cause`). Default: what needs mending here (5xx) is printed. */
  readonly onError?: (error: WebhookError, event: TaskEvent | UnknownEvent | undefined) => void;
}
