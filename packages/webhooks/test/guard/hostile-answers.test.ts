/** Receivers that try to hold a sender up, or to fill its memory. */
import { once } from "node:events";
import { createServer as createTlsServer } from "node:https";
import { connect, createServer, type Socket } from "node:net";
import { pipeline, Readable } from "node:stream";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { post } from "../../src/guard/post.ts";
import { BlockedError, deliver, generateSecret } from "../../src/index.ts";
import { createGuardedSend } from "../../src/node.ts";
import { certificate, privateKey } from "./certificate.ts";
import { receive, watch } from "./receiver.ts";

const here = createGuardedSend({ loopback: "only" });
const plain = { headers: {}, body: new Uint8Array(), timeoutMs: 300 };
const megabyte = 1_048_576;

/** A server of raw bytes, which begins when it was sent something, and tells when its connection is over. */
async function raw(answer: (socket: Socket) => void) {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  const receiver = await watch(
    createServer((socket) => {
      socket.on("error", () => {}).on("close", () => resolve());
      socket.once("data", () => answer(socket));
    }),
  );
  return Object.assign(receiver, { closed, url: `http://127.0.0.1:${receiver.port}/` });
}

/** Writes a text over and over, as fast as it is taken, until the connection is cut. */
const endlessly = (socket: Socket, text: string) =>
  pipeline(
    Readable.from(
      (function* () {
        for (;;) yield text.repeat(100);
      })(),
    ),
    socket,
    () => {},
  );

test("of a body of 1 GB no more is read than the connection holds", async () => {
  const { promise: cut, resolve } = Promise.withResolvers<void>();
  let written = 0;
  const chunk = Buffer.alloc(65_536);
  await using receiver = await receive((_request, response) => {
    response.writeHead(200, { "content-length": 1024 * megabyte, "content-encoding": "gzip" });
    response.on("close", resolve);
    const more = () => {
      do written += chunk.length;
      while (response.write(chunk));
      response.once("drain", more);
    };
    more();
  });
  const send = createGuardedSend({ loopback: "only", maxResponseBytes: 1000 });
  // The deadline is far away: what ends it is the limit.
  expect(await send({ ...plain, url: `http://127.0.0.1:${receiver.port}/`, timeoutMs: 600_000 })).toMatchObject({ status: 200 });
  await cut;
  expect(written).toBeLessThan(32 * megabyte);
});

test.each([
  ["a body drop by drop", "HTTP/1.1 200 OK\r\n\r\n", "x"],
  ["a body in chunks, drop by drop", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", "1\r\nx\r\n"],
])("a receiver that sends %s is left at the deadline, with its answer known", async (_what, head, drop) => {
  await using receiver = await raw((socket) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(drop), 20);
    socket.on("close", () => clearInterval(timer));
  });
  expect(await here({ ...plain, url: receiver.url, timeoutMs: 1500 })).toMatchObject({ status: 200 });
  await receiver.closed;
});

test.each([
  ["headers", "HTTP/1.1 200 OK\r\n", "x: y\r\n"],
  ["early hints", "", "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"],
  ["a status line", "HTTP/1.1 200 ", "x"],
])("a receiver that sends %s drop by drop is left at the deadline", async (_what, head, drop) => {
  await using receiver = await raw((socket) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(drop), 20);
    socket.on("close", () => clearInterval(timer));
  });
  await expect(here({ ...plain, url: receiver.url })).rejects.toThrow("no answer in time");
  await receiver.closed;
});

test.each([
  ["early hints", "", "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"],
  ["headers", "HTTP/1.1 200 OK\r\n", "x: y\r\n"],
  ["one header", "HTTP/1.1 200 OK\r\nx: ", "y"],
])("a receiver that sends %s as fast as it can gets no answer taken, and is cut", async (_what, head, text) => {
  await using receiver = await raw((socket) => {
    socket.write(head);
    endlessly(socket, text);
  });
  await expect(here({ ...plain, url: receiver.url })).rejects.toThrow(/no answer in time|Header overflow|ECONNRESET/);
  await receiver.closed;
});

test.each([
  ["bytes", "HTTP/1.1 200 OK\r\n\r\n", "x"],
  ["chunks", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", "1\r\nx\r\n"],
  ["chunk extensions", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1", ";x=y"],
  ["trailers", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n", "x: y\r\n"],
])("a body of %s without end is cut", async (_what, head, text) => {
  await using receiver = await raw((socket) => {
    socket.write(head);
    endlessly(socket, text);
  });
  // The deadline is far away: what ends it is the limit, or the parser's own.
  expect(await here({ ...plain, url: receiver.url, timeoutMs: 600_000 })).toMatchObject({ status: 200 });
  await receiver.closed;
});

test("a receiver that never finishes the TLS handshake is left at the deadline", async () => {
  await using receiver = await raw(() => {});
  const url = receiver.url.replace("http:", "https:");
  await expect(here({ ...plain, url })).rejects.toThrow("no answer in time");
  await receiver.closed;
});

test("an address that does not take connections is left at the deadline", async () => {
  // A machine whose program hangs: its system takes a few connections that nobody accepts, and then no more.
  const worker = new Worker(
    `const { parentPort } = require("node:worker_threads");
    const server = require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
      parentPort.postMessage(server.address().port);
      setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
    });`,
    { eval: true },
  );
  const [port] = await once(worker, "message");
  const waiting = Array.from({ length: 16 }, () => connect(port, "127.0.0.1").on("error", () => {}));
  try {
    await expect(here({ ...plain, url: `http://127.0.0.1:${port}/` })).rejects.toThrow("no answer in time");
    expect(waiting.some((socket) => socket.connecting)).toBe(true);
  } finally {
    for (const socket of waiting) socket.destroy();
    await worker.terminate();
  }
});

test("a delivery to a receiver that says nothing is an outcome, and its connection is closed", async () => {
  await using receiver = await raw(() => {});
  const outcome = await deliver(
    { id: "evt_1", url: receiver.url, body: "{}" },
    { secrets: [generateSecret()], now: Date.now, send: here, timeoutMs: 100 },
  );
  expect(outcome).toEqual({ result: "failed", error: expect.stringMatching(/^Could not deliver to 127\.0\.0\.1: no answer/) });
  await receiver.closed;
});

test("a connection over TLS that went elsewhere than checked carries no request, and has no handshake", async () => {
  let handshakes = 0;
  let requests = 0;
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  const server = createTlsServer({ cert: certificate, key: privateKey }, () => requests++);
  server.on("secureConnection", () => handshakes++);
  server.on("connection", (socket: Socket) => socket.on("close", () => resolve()));
  await using receiver = await watch(server);
  const url = new URL(`https://127.0.0.1:${receiver.port}/`);
  const sent = post({ ...plain, url, addresses: ["127.0.0.9"], maxResponseBytes: 1 });
  await expect(sent).rejects.toThrow(new BlockedError("The connection to 127.0.0.1 went to an address that was not checked."));
  await closed;
  expect({ connections: receiver.connections(), handshakes, requests }).toEqual({ connections: 1, handshakes: 0, requests: 0 });
});
