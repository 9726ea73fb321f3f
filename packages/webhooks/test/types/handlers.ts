/** What the handlers of a webhook handler are given. A wrong line is one that the compiler complains of. */
import {
  createMemoryStore,
  createWebhookHandler,
  type EventOf,
  type TaskEvent,
  type UnknownEvent,
  type WebhookHandler,
} from "../../src/index.ts";
import { type Equal, is } from "./equal.ts";

const secrets = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"];

// Each kind of event has a handler of its own, with its own surface, status and body.
export const handler = createWebhookHandler({
  secrets,
  on: {
    "task.completed"(event, { transaction }) {
      is<Equal<typeof event, EventOf<"task.completed">>>();
      is<Equal<typeof event.surface, "unified">>();
      is<Equal<typeof event.status, "completed">>();
      is<Equal<typeof event.model, string | undefined>>();
      is<Equal<typeof event.signedAt, Date | undefined>>();
      is<Equal<typeof transaction, undefined>>();
      // @ts-expect-error an event is for reading
      event.taskId = "other";
    },
    "task.failed": (event) => is<Equal<typeof event.payload.error_message, string>>(),
    "async.task.in_progress": ({ status }) => is<Equal<typeof status, "queued" | "in_progress">>(),
    "async.task.completed": ({ surface, payload }) => {
      is<Equal<typeof surface, "async">>();
      is<Equal<typeof payload.outputs, string[]>>();
      // @ts-expect-error the surface has no such field
      payload.data;
    },
    async "router.task.completed"({ surface }) {
      is<Equal<typeof surface, "router">>();
    },
    unknown: (event) => is<Equal<typeof event, UnknownEvent>>(),
    "*": (event) => is<Equal<typeof event, TaskEvent | UnknownEvent>>(),
  },
});
is<Equal<typeof handler, WebhookHandler>>();
is<Equal<ReturnType<typeof handler>, Promise<Response>>>();

createWebhookHandler({
  secrets,
  on: {
    // @ts-expect-error no such event
    "task.done"() {},
  },
});
createWebhookHandler({
  secrets,
  on: {
    // @ts-expect-error the body of another event
    "task.failed": (event: EventOf<"task.completed">) => event,
  },
});
createWebhookHandler({
  secrets,
  on: { "*": () => {} },
  // @ts-expect-error no such order
  order: "time",
});
createWebhookHandler({
  // @ts-expect-error a secret is a text
  secrets: [5],
  on: { "*": () => {} },
});
// @ts-expect-error something to do is needed
createWebhookHandler({ secrets });

// A variable of the environment may be missing; a secret may have to be fetched.
declare const variable: string | undefined;
createWebhookHandler({ secrets: variable, on: { "*": () => {} } });
createWebhookHandler({ secrets: async () => [variable, secrets[0]], on: { "*": () => {} } });

// A store without transactions has none to give, and neither has none.
createWebhookHandler({
  secrets,
  dedupe: createMemoryStore(),
  on: { "*": (_event, { transaction }) => is<Equal<typeof transaction, undefined>>() },
});
createWebhookHandler({
  secrets,
  dedupe: false,
  on: { "*": (_event, { transaction }) => is<Equal<typeof transaction, undefined>>() },
});
