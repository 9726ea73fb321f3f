/** Receives callbacks in Express. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerNode } from "./adapters/node.ts";
import type { WebhookHandler } from "./handler/handler.ts";

const fix =
  "Add the route before app.use(express.json()), or let the parser keep the bytes: express.json({ verify: (request, _response, bytes) => { request.rawBody = bytes; } }).";

/** A request handler for a route: `app.post("/webhooks", toExpress(handler))`, before any parser of bodies. */
export function toExpress(handler: WebhookHandler): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return (request, response) => answerNode(handler, request, response, fix);
}
