import fastify from "fastify";
import { expect, test } from "vitest";
import { webhookRoute } from "../../src/fastify.ts";
import { listenFastify } from "./hosts.ts";
import { observed, signed } from "./kit.ts";

const json = (value: unknown) => ({
  headers: { "content-type": "application/json" },
  pieces: [new TextEncoder().encode(JSON.stringify(value))],
});

test("other routes of the application keep their parser of JSON, whether they come before or after", async () => {
  const { handler } = observed();
  const app = fastify();
  app.post("/before", ({ body }) => ({ got: body }));
  app.register(webhookRoute, { path: "/webhooks", handler });
  app.post("/after", ({ body }) => ({ got: body }));
  const send = await listenFastify(app);
  for (const path of ["/before", "/after"]) {
    expect(await send({ ...json({ a: 1 }), path })).toMatchObject({ status: 200, body: '{"got":{"a":1}}' });
    expect((await send({ path, headers: { "content-type": "application/json" }, pieces: [new TextEncoder().encode("{")] })).status).toBe(
      400,
    );
  }
  const { headers, body } = await signed();
  expect((await send({ headers, pieces: [body] })).status).toBe(200);
});

test("several receivers live in one application, also below a prefix", async () => {
  const [first, second] = [observed(), observed()];
  const app = fastify();
  app.register(webhookRoute, { path: "/one", handler: first.handler });
  app.register(webhookRoute, { path: "/two", handler: second.handler, prefix: "/hooks" });
  const send = await listenFastify(app);
  for (const path of ["/one", "/hooks/two"]) {
    const { headers, body } = await signed();
    expect((await send({ path, headers, pieces: [body] })).status).toBe(200);
  }
  expect([first.handled.length, second.handled.length]).toEqual([1, 1]);
});

test("the application's limit of bodies is not the handler's", async () => {
  const { handler } = observed();
  const app = fastify({ bodyLimit: 10 });
  app.register(webhookRoute, { path: "/webhooks", handler });
  const send = await listenFastify(app);
  const { headers, body } = await signed();
  expect((await send({ headers, pieces: [body] })).status).toBe(200);
});

test("hooks of the application still see the request and the answer", async () => {
  const { handler } = observed();
  const seen: unknown[] = [];
  const app = fastify();
  app.addHook("onRequest", async ({ url }) => void seen.push(url));
  app.addHook("onSend", async (_request, reply, payload) => {
    seen.push(reply.statusCode, payload);
    return payload;
  });
  app.register(webhookRoute, { path: "/webhooks", handler });
  const { headers, body } = await signed();
  const answer = await app.inject({ method: "POST", url: "/webhooks", headers, payload: Buffer.from(body) });
  expect(answer.statusCode).toBe(200);
  expect(seen).toEqual(["/webhooks", 200, '{"result":"handled"}']);
});
