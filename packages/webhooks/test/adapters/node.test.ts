import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test, vi } from "vitest";
import { toNodeListener } from "../../src/http.ts";
import type { WebhookHandler } from "../../src/index.ts";
import { toPort } from "./client.ts";
import { listen } from "./hosts.ts";
import { observed, signed } from "./kit.ts";

/** Serves a handler behind middleware; tells when its promises are settled. */
async function serveAfter(handler: WebhookHandler, before: (request: IncomingMessage, response: ServerResponse) => Promise<void>) {
  const answer = toNodeListener(handler);
  const settled: PromiseSettledResult<void>["status"][] = [];
  const send = await listen(async (request, response) => {
    await before(request, response);
    const [{ status }] = await Promise.allSettled([answer(request, response)]);
    settled.push(status);
  });
  return { send, settled };
}

test("an answer that another part has begun is left to it", async () => {
  const { handler, handled } = observed();
  const { send, settled } = await serveAfter(handler, async (_request, response) => {
    response.writeHead(503).write("too ");
    setTimeout(() => response.end("late"), 50);
  });
  const { headers, body } = await signed();
  expect(await send({ headers, pieces: [body] })).toMatchObject({ status: 503, body: "too late" });
  await vi.waitFor(() => expect(settled).toEqual(["fulfilled"]));
  expect(handled).toHaveLength(1);
});

test("an answer that another part has ended is left to it", async () => {
  const { handler } = observed();
  const { send, settled } = await serveAfter(handler, async (_request, response) => void response.writeHead(503).end("no"));
  const { headers, body } = await signed();
  expect(await send({ headers, pieces: [body] })).toMatchObject({ status: 503, body: "no" });
  await vi.waitFor(() => expect(settled).toEqual(["fulfilled"]));
});

test("a sender that is gone before the handler gets the request calls no handler and harms nothing", async () => {
  const { handler, handled } = observed();
  let waits = true;
  const { send, settled } = await serveAfter(handler, async (request) => {
    if (waits) await new Promise((gone) => request.once("close", gone));
  });
  const { headers, body } = await signed();
  for (const pieces of [
    [30, "hang up"],
    [body.subarray(0, 9), 30, "hang up"],
  ] as const)
    await expect(send({ headers: { ...headers, "content-length": body.length }, pieces })).rejects.toThrow();
  await vi.waitFor(() => expect(settled).toEqual(["fulfilled", "fulfilled"]));
  expect(handled).toEqual([]);
  waits = false;
  expect((await send({ headers, pieces: [body] })).status).toBe(200);
});

test("a sender that is gone while the handler works is handled, and its retry is a duplicate", async () => {
  let finish: (() => void) | undefined;
  const { handler } = observed({
    on: {
      "*": () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    },
  });
  const { send, settled } = await serveAfter(handler, async () => {});
  const { headers, body } = await signed();
  const gone = send({ headers: { ...headers, "content-length": body.length }, pieces: [body, 60, "hang up"] });
  await expect(gone).rejects.toThrow();
  await vi.waitFor(() => expect(finish).toBeDefined());
  finish?.();
  await vi.waitFor(() => expect(settled).toEqual(["fulfilled"]));
  expect(await send({ headers, pieces: [body] })).toMatchObject({ status: 200, body: '{"result":"duplicate"}' });
});

test("an onError that throws changes nothing of the answer", async () => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => {});
  const { handler } = observed({
    onError() {
      throw new Error("no log");
    },
  });
  const send = await listen(toNodeListener(handler));
  expect((await send({ headers: { "content-type": "text/plain", "content-length": 0 } })).status).toBe(415);
  expect(printed).toHaveBeenCalledOnce();
  printed.mockRestore();
});

test("a port that is closed rejects, so that a test which expects that can fail", async () => {
  await expect(toPort(1)({ headers: {} })).rejects.toThrow();
});
