import { once } from "node:events";
import { type ClientHttp2Session, connect, constants, createServer, type OutgoingHttpHeaders } from "node:http2";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { toNodeListener } from "../../src/http.ts";
import type { WebhookHandler } from "../../src/index.ts";
import { inPieces } from "./client.ts";
import { observed, signed } from "./kit.ts";

async function serve(handler: WebhookHandler): Promise<ClientHttp2Session> {
  const listener = toNodeListener(handler);
  // The requests of node:http2 have all that is asked of those of node:http.
  const server = createServer((request, response) => void (listener as (...args: unknown[]) => unknown)(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(() => {
    session.destroy();
    server.close();
  });
  return session;
}

async function send(session: ClientHttp2Session, headers: OutgoingHttpHeaders, pieces: readonly (Uint8Array | number)[]) {
  const stream = session.request({ ":method": "POST", ":path": "/webhooks", ...headers });
  const answered = once(stream, "response") as Promise<[OutgoingHttpHeaders]>;
  for (const piece of pieces) {
    if (typeof piece === "number") await new Promise((go) => setTimeout(go, piece));
    else stream.write(piece);
  }
  stream.end();
  const [answer] = await answered;
  stream.resume();
  return answer[":status"];
}

test("a genuine callback over HTTP/2 is handled, in pieces too", async () => {
  const { handler, handled } = observed();
  const session = await serve(handler);
  const { headers, body } = await signed();
  expect(await send(session, headers, inPieces(body, 7))).toBe(200);
  expect(handled).toHaveLength(1);
});

test("what is refused over HTTP/2 gets its status, and the session goes on", async () => {
  const { handler, refused } = observed({ bodyTimeoutMs: 400 });
  const session = await serve(handler);
  const warnings: unknown[] = [];
  const warn = (warning: Error) => warnings.push(warning);
  process.on("warning", warn);
  onTestFinished(() => void process.off("warning", warn));

  const { headers, body } = await signed();
  const other = (await signed()).body;
  expect(await send(session, headers, [other])).toBe(401);
  expect(await send(session, { ...headers, "content-type": "text/plain" }, [body])).toBe(415);
  expect(await send(session, { ...headers, "webhook-id": ["msg_a", "msg_b"] }, [body])).toBe(400);
  expect(await send(session, headers, [new Uint8Array(4001)])).toBe(413);
  expect(await send(session, headers, [body.subarray(0, 5), 900, body.subarray(5)])).toBe(408);
  expect(await send(session, { ...headers, ":method": "PUT" }, [body])).toBe(405);
  expect(await send(session, headers, [body])).toBe(200);
  expect(refused).toHaveLength(6);
  expect(warnings).toEqual([]);
});

test("a stream that is cancelled in the middle calls no handler", async () => {
  const { handler, handled, refused } = observed();
  const session = await serve(handler);
  const { headers, body } = await signed();
  const stream = session.request({ ":method": "POST", ":path": "/webhooks", ...headers, "content-length": body.length });
  stream.write(body.subarray(0, 9));
  await new Promise((go) => setTimeout(go, 30));
  stream.close(constants.NGHTTP2_CANCEL);
  await vi.waitFor(() => expect(refused).toEqual(["body_aborted"]));
  expect(handled).toEqual([]);
  expect(await send(session, headers, [body])).toBe(200);
});
