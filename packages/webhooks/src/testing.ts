/** Signed callbacks to test a receiver with. */
import type { Events } from "@gentasks/schema";
import { type EventType, events } from "@gentasks/schema/events";
import examples from "@gentasks/schema/examples/events";
import type { Secrets } from "./standard/secret.ts";
import { sign } from "./standard/sign.ts";

export interface TestEventOptions<T extends EventType> {
  /** The receiver's secret, or several. */
  readonly secret: Secrets;
  /** Whose event it is. Default: one that no other task has. */
  readonly taskId?: string;
  /** Fields that replace those of the spec's example of the event. */
  readonly payload?: { readonly [Field in keyof Events[T]]?: Events[T][Field] | undefined };
  /** Default: one that no other event has. */
  readonly id?: string;
  /** When it is signed, in unix seconds. Default: now. */
  readonly timestamp?: number;
  /** Where the request goes to. Default `http://localhost/webhooks`. */
  readonly url?: string;
}

/** The request of a genuine callback: give it to your handler, or to `fetch`. */
export async function signTestEvent<T extends EventType>(type: T, options: TestEventOptions<T>): Promise<Request> {
  const { secret, taskId = `task_${crypto.randomUUID().slice(0, 8)}`, payload, url = "http://localhost/webhooks" } = options;
  const { id = `msg_${crypto.randomUUID()}`, timestamp = Math.floor(Date.now() / 1000) } = options;
  const body = JSON.stringify({ ...examples[type], [events[type].id]: taskId, ...payload });
  const headers = await sign({ id, timestamp, body, secrets: secret });
  return new Request(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
}
