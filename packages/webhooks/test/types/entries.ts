/** What the entries for Node take and give. */
import { createServer } from "node:http";
import express from "express";
import fastify from "fastify";
import { toExpress } from "../../src/express.ts";
import { webhookRoute } from "../../src/fastify.ts";
import { toNodeListener } from "../../src/http.ts";
import { createWebhookHandler, type Send, type WebhookHandler } from "../../src/index.ts";
import type { createGuardedSend } from "../../src/node.ts";
import { signTestEvent } from "../../src/testing.ts";
import { type Equal, is } from "./equal.ts";

declare const handler: WebhookHandler;
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

// Each framework takes what the adapter for it makes, as it is.
createServer(toNodeListener(handler));
express().post("/webhooks", toExpress(handler));
fastify().register(webhookRoute, { path: "/webhooks", handler });
// @ts-expect-error a path is needed
fastify().register(webhookRoute, { handler });
// @ts-expect-error an adapter takes the handler, not its options
toNodeListener({ secrets: [secret] });

// A handler is an app route of Next.js as it is, and the fetch of a Worker.
export const POST: (request: Request, context: { params: Promise<object> }) => Promise<Response> = createWebhookHandler({
  secrets: [secret],
  on: { "*": () => {} },
});
export const worker: { fetch(request: Request, env: object, context: object): Promise<Response> } = { fetch: handler };

is<Equal<ReturnType<typeof createGuardedSend>, Send>>();

// A test event has the body of its kind.
signTestEvent("task.failed", { secret, payload: { task_id: "tsk_1", status: "failed", error_message: "No" } });
signTestEvent("task.failed", {
  secret,
  payload: {
    task_id: "tsk_1",
    // @ts-expect-error the status of another event
    status: "completed",
    error_message: "No",
  },
});
// @ts-expect-error no such event
signTestEvent("task.done", { secret });
