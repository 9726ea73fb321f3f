import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { onTestFinished } from "vitest";
import { toExpress } from "../../src/express.ts";
import { webhookRoute } from "../../src/fastify.ts";
import { toNodeListener } from "../../src/http.ts";
import type { WebhookHandler } from "../../src/index.ts";
import { type Send, toPort } from "./client.ts";
import { inProcess } from "./in-process.ts";

/** Serves a handler at /webhooks until the test is over. */
export type Host = (handler: WebhookHandler) => Promise<Send>;

/** The servers that a callback can come to over a socket, each as its documentation sets it up. */
export const servers: Readonly<Record<string, Host>> = {
  "node:http": (handler) => listen(toNodeListener(handler)),
  "Express 5"(handler) {
    const app = express();
    app.all("/webhooks", toExpress(handler));
    return listen(app);
  },
  "Fastify 5"(handler) {
    const app = fastify();
    app.register(webhookRoute, { path: "/webhooks", handler });
    return listenFastify(app);
  },
  Hono(handler) {
    const app = new Hono();
    app.all("/webhooks", (context) => handler(context.req.raw));
    return listenHono(app);
  },
  "an API route of Next.js": (handler) => listen(apiRoute({ default: toNodeListener(handler), config: { api: { bodyParser: false } } })),
};

/** What needs no server of its own: the runtime calls a function with a Request. */
export const functions: Readonly<Record<string, Host>> = {
  "a fetch handler": async (handler) => inProcess(handler),
  async "an app route of Next.js"(handler) {
    const route = { POST: handler as (request: Request, context: object) => Promise<Response> };
    return inProcess((request) => route.POST(request, { params: Promise.resolve({}) }));
  },
};

/** What a file below pages/api exports. */
interface ApiRoute {
  readonly default: (request: IncomingMessage, response: ServerResponse) => unknown;
  readonly config?: { readonly api: { readonly bodyParser: boolean } };
}

/** Does what Next.js does with a route below pages/api: parses the body first, unless told otherwise. */
export function apiRoute(route: ApiRoute): RequestListener {
  return async (request, response) => {
    const more: { query: object; cookies: object; body?: unknown } = { query: {}, cookies: {} };
    if (route.config?.api.bodyParser !== false) {
      const text = Buffer.concat(await request.toArray()).toString();
      more.body = text === "" ? {} : JSON.parse(text);
    }
    await route.default(Object.assign(request, more), response);
  };
}

export const listen = (listener: RequestListener): Promise<Send> => sendTo(createServer(listener).listen(0, "127.0.0.1"));

export const listenHono = (app: Hono): Promise<Send> => sendTo(serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server);

export async function listenFastify(app: ReturnType<typeof fastify>): Promise<Send> {
  onTestFinished(() => {
    app.server.closeAllConnections();
    return app.close().then(() => {});
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  return toPort((app.server.address() as AddressInfo).port);
}

async function sendTo(server: Server): Promise<Send> {
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  if (!server.listening) await once(server, "listening");
  return toPort((server.address() as AddressInfo).port);
}
