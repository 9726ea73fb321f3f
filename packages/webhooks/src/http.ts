/** Receives callbacks on node:http, and wherever its requests and responses are handed on: Next.js API routes, Connect, Polka. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerNode } from "./adapters/node.ts";
import type { WebhookHandler } from "./handler/handler.ts";

const fix =
  "Leave the body to the handler: let nothing read the request before it; in an API route of Next.js write export const config = { api: { bodyParser: false } }.";

/** A listener for `createServer`, or for one of its routes. */
export function toNodeListener(handler: WebhookHandler): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return (request, response) => answerNode(handler, request, response, fix);
}
