import { type EventType, events } from "@gentasks/schema/events";
import examples from "@gentasks/schema/examples/events";
import { createWebhookHandler, generateSecret, type WebhookErrorCode, type WebhookHandlerOptions } from "../../src/index.ts";
import { signTestEvent } from "../../src/testing.ts";

/** What the sender is told. */
export interface Answer {
  readonly status: number;
  readonly result?: string;
  readonly error?: { readonly code: WebhookErrorCode; readonly message: string };
}

/** Events of the task that the spec's examples tell of; each is sent as it is called here. */
export interface Sent {
  readonly type?: EventType;
  readonly id?: string;
  /** Another status than that of the example. */
  readonly status?: string;
  /** Another task than that of the example. */
  readonly taskId?: string;
}

/** A handler, and a sender with its secret. Refusals are kept, not printed. */
export function harness<Tx = undefined>(options: Omit<WebhookHandlerOptions<Tx>, "secrets">) {
  const secret = generateSecret();
  const errors: { readonly code: WebhookErrorCode; readonly cause: unknown; readonly eventId: string | undefined }[] = [];
  const handler = createWebhookHandler<Tx>({
    onError: ({ code, cause }, event) => errors.push({ code, cause, eventId: event?.id }),
    ...options,
    secrets: [secret],
  });
  const send = async ({ type = "async.task.completed", id, status, taskId }: Sent = {}): Promise<Answer> => {
    const changes = { ...(status !== undefined && { status }), ...(taskId !== undefined && { [events[type].id]: taskId }) };
    const payload = { ...examples[type], ...changes } as never;
    const answer = await handler(await signTestEvent(type, { secret, payload, ...(id !== undefined && { id }) }));
    return { status: answer.status, ...((await answer.json()) as Omit<Answer, "status">) };
  };
  return { send, errors };
}

/** A handler that comes back when it is told to. */
export function held() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  return {
    begun,
    handle: ({ id }: { readonly id: string }) => {
      begun.push(id);
      return new Promise<void>((resolve) => ends.push(resolve));
    },
    end: () => ends.shift()?.(),
  };
}
