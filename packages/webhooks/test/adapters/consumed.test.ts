import type { IncomingMessage } from "node:http";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { validator } from "hono/validator";
import { expect, test } from "vitest";
import { toExpress } from "../../src/express.ts";
import { webhookRoute } from "../../src/fastify.ts";
import { toNodeListener } from "../../src/http.ts";
import { apiRoute, type Host, listen, listenFastify, listenHono } from "./hosts.ts";
import { inProcess } from "./in-process.ts";
import { observed, signed } from "./kit.ts";

/** An application of Express that does something with every request first. */
const expressAfter =
  (before: express.RequestHandler): Host =>
  (handler) => {
    const app = express();
    app.use(before);
    app.post("/webhooks", toExpress(handler));
    return listen(app);
  };

const honoAfter =
  (before: (request: Request, json: () => Promise<unknown>) => unknown): Host =>
  (handler) => {
    const app = new Hono();
    app.post("/webhooks", async ({ req }) => {
      await before(req.raw, () => req.json());
      return handler(req.raw);
    });
    return listenHono(app);
  };

const fetchAfter =
  (before: (request: Request) => unknown): Host =>
  async (handler) =>
    inProcess(async (request) => {
      await before(request);
      return handler(request);
    });

const nodeAfter =
  (before: (request: IncomingMessage) => Promise<unknown>): Host =>
  (handler) => {
    const answer = toNodeListener(handler);
    return listen(async (request, response) => {
      await before(request);
      await answer(request, response);
    });
  };

function fastifyAfter(hook: "onRequest" | "preParsing"): Host {
  return (handler) => {
    const app = fastify();
    if (hook === "onRequest") app.addHook(hook, async ({ raw }) => void (await drain(raw)));
    else app.addHook(hook, async (_request, _reply, payload) => void (await drain(payload)));
    app.register(webhookRoute, { path: "/webhooks", handler });
    return listenFastify(app);
  };
}

async function drain(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream);
}

const wellKnown: Readonly<Record<string, readonly [RegExp, Host]>> = {
  "express.json in Express": [/before app\.use\(express\.json\(\)\).*verify.*rawBody/, expressAfter(express.json())],
  "express.json for every type in Express": [/verify.*rawBody/, expressAfter(express.json({ type: "*/*" }))],
  "middleware that reads, in Express": [
    /verify.*rawBody/,
    expressAfter((request, _response, next) => void drain(request).then(() => next())),
  ],
  "a hook before parsing, in Fastify": [/preParsing hook/, fastifyAfter("preParsing")],
  "a hook on the request, in Fastify": [/Leave the body to the plugin/, fastifyAfter("onRequest")],
  "c.req.json() in Hono": [/in Hono leave out validators and c\.req\.json\(\)/, honoAfter((_request, json) => json())],
  "c.req.raw.text() in Hono": [/in Hono/, honoAfter((request) => request.text())],
  "a validator in Hono": [
    /in Hono leave out validators/,
    (handler) => {
      const app = new Hono();
      app.post(
        "/webhooks",
        validator("json", (value) => value),
        ({ req }) => handler(req.raw),
      );
      return listenHono(app);
    },
  ],
  "request.json() in an app route of Next.js": [/in Next\.js await request\.clone\(\)\.json\(\)/, fetchAfter((request) => request.json())],
  "request.formData() that fails": [/request\.clone\(\)/, fetchAfter((request) => request.formData().catch(() => {}))],
  "a reader of the stream that has read": [/request\.clone\(\)/, fetchAfter(readOnce)],
  "a reader of the stream that has read nothing yet": [/request\.clone\(\)/, fetchAfter((request) => void request.body?.getReader())],
  "the body parser of an API route of Next.js": [
    /export const config = \{ api: \{ bodyParser: false \} \}/,
    (handler) => listen(apiRoute({ default: toNodeListener(handler) })),
  ],
  "a loop over the request on node:http": [/let nothing read the request before it/, nodeAfter(drain)],
  "a look at the first piece on node:http": [/let nothing read the request before it/, nodeAfter(firstPiece)],
  "setEncoding on node:http": [/let nothing read the request before it/, nodeAfter(async (request) => request.setEncoding("utf8"))],
};

async function readOnce({ body }: Request): Promise<void> {
  const reader = body?.getReader();
  await reader?.read();
  reader?.releaseLock();
}

async function firstPiece(request: IncomingMessage): Promise<void> {
  await new Promise((resolve) => request.once("readable", resolve));
  request.unshift(request.read(4));
}

test.each(Object.entries(wellKnown))("%s took the body: 500 at once, with what to do instead", async (_what, [fix, host]) => {
  // Whoever waits for a body that was read runs into the time limit of the test.
  const { handler, handled, refused } = observed({ bodyTimeoutMs: 60_000 });
  const send = await host(handler);
  const { headers, body } = await signed();
  const half = body.length >> 1;
  const answer = await send({
    headers: { ...headers, "content-length": body.length },
    pieces: [body.subarray(0, half), 20, body.subarray(half)],
  });
  expect(answer.status).toBe(500);
  const { code, message } = JSON.parse(answer.body).error;
  expect(code).toMatch(/^body_(consumed|parsed)$/);
  expect(message).toMatch(fix);
  expect(refused).toEqual([code]);
  expect(handled).toEqual([]);
});

test("what is no request of the fetch standard is told so, with the adapters' names", async () => {
  const { handler } = observed();
  for (const wrong of [undefined, null, {}, { body: {} }, new Hono(), "POST"]) {
    const response = await handler(wrong as unknown as Request);
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/context\.req\.raw.*adapters/);
  }
});
