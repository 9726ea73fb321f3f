import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { describe, expect, test } from "vitest";
import { toExpress } from "../../src/express.ts";
import { webhookRoute } from "../../src/fastify.ts";
import { toNodeListener } from "../../src/http.ts";
import { inPieces } from "./client.ts";
import { type Host, listen, listenFastify, listenHono } from "./hosts.ts";
import { inProcess } from "./in-process.ts";
import { observed, signed } from "./kit.ts";

const expressWith =
  (parser: express.RequestHandler): Host =>
  (handler) => {
    const app = express();
    app.use(parser);
    app.post("/webhooks", toExpress(handler));
    return listen(app);
  };

/** Parsers and middleware after which the bytes are still there. */
const ways: Readonly<Record<string, Host>> = {
  "express.raw": expressWith(express.raw({ type: "*/*" })),
  "express.text": expressWith(express.text({ type: "*/*" })),
  "express.json that keeps them by verify": expressWith(
    express.json({
      verify(request, _response, bytes) {
        Object.assign(request, { rawBody: bytes });
      },
    }),
  ),
  "express.json that keeps the text by verify": expressWith(
    express.json({
      verify(request, _response, bytes) {
        Object.assign(request, { rawBody: bytes.toString() });
      },
    }),
  ),
  "a parser of other types in Express": expressWith(express.urlencoded()),
  "a hook of Fastify that hands on a stream of them": (handler) => {
    const app = fastify();
    app.addHook("preParsing", async (_request, _reply, payload) => Readable.from(await payload.toArray(), { objectMode: false }));
    app.register(webhookRoute, { path: "/webhooks", handler });
    return listenFastify(app);
  },
  "a parser of the whole Fastify application": (handler) => {
    const app = fastify();
    app.addContentTypeParser("application/json", { parseAs: "string" }, async (_request: unknown, text: string | Buffer) =>
      JSON.parse(`${text}`),
    );
    app.register(webhookRoute, { path: "/webhooks", handler });
    return listenFastify(app);
  },
  "a limit of bodies in Hono": (handler) => {
    const app = new Hono();
    app.post("/webhooks", bodyLimit({ maxSize: 10_000 }), ({ req }) => handler(req.raw));
    return listenHono(app);
  },
  "a clone that was read": async (handler) =>
    inProcess(async (request) => {
      await request.clone().json();
      return handler(request);
    }),
  "a second listener on node:http": (handler) => {
    const answer = toNodeListener(handler);
    return listen((request, response) => {
      request.on("data", () => {});
      void answer(request, response);
    });
  },
  "a body on node:http that was put in place of the request": (handler) => {
    const answer = toNodeListener(handler);
    return listen(async (request, response) => {
      await answer(Object.assign(request, { body: Buffer.concat(await request.toArray()) }), response);
    });
  },
};

describe.each(Object.entries(ways))("after %s", (_name, host) => {
  test.each([0, 1])("a genuine callback is handled, whole or in pieces (%i)", async (size) => {
    const { handler, handled } = observed();
    const send = await host(handler);
    const { headers, body } = await signed();
    expect(await send({ headers, pieces: size === 0 ? [body] : inPieces(body, size) })).toMatchObject({ status: 200 });
    expect(handled).toMatchObject([{ payload: { error_message: "Küste, 海岸, 🌊" } }]);
  });

  test("a forged one is refused", async () => {
    const { handler, refused } = observed();
    const send = await host(handler);
    const { headers } = await signed();
    const { body } = await signed();
    expect((await send({ headers, pieces: [body] })).status).toBe(401);
    expect(refused).toEqual(["signature_mismatch"]);
  });
});

test("a compressed body that express.raw has unpacked is refused as one", async () => {
  const { handler, refused } = observed();
  const send = await expressWith(express.raw({ type: "*/*" }))(handler);
  const { headers, body } = await signed();
  expect((await send({ headers: { ...headers, "content-encoding": "gzip" }, pieces: [gzipSync(body)] })).status).toBe(415);
  expect(refused).toEqual(["unsupported_encoding"]);
});

test("a body that express.raw has read is held to the handler's limit", async () => {
  const { handler, refused } = observed();
  const send = await expressWith(express.raw({ type: "*/*" }))(handler);
  const { headers } = await signed();
  expect((await send({ headers, pieces: [new Uint8Array(4001)] })).status).toBe(413);
  expect(refused).toEqual(["body_too_large"]);
});
