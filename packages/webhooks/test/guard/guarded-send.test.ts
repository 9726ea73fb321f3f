import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer as createTlsServer } from "node:https";
import { createServer, type Socket } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { promisify } from "node:util";
import { Webhook } from "standardwebhooks";
import { afterEach, expect, test, vi } from "vitest";
import { post } from "../../src/guard/post.ts";
import { BlockedError, deliver, generateSecret } from "../../src/index.ts";
import { createGuardedSend } from "../../src/node.ts";
import { certificate, privateKey } from "./certificate.ts";
import { receive, watch } from "./receiver.ts";

const here = createGuardedSend({ loopback: "only" });
const plain = { headers: {}, body: new Uint8Array(), timeoutMs: 5000 };

afterEach(() => {
  vi.useRealTimers();
});

test("a delivery to this machine arrives with exactly its bytes and a signature that holds", async () => {
  await using receiver = await receive();
  const secret = generateSecret();
  const body = JSON.stringify({ text: "señal 信号 \u0000", filler: randomBytes(100_000).toString("base64") });
  const outcome = await deliver(
    { id: "evt_1", url: `http://localhost:${receiver.port}/in?token=1`, body },
    { secrets: [secret], now: Date.now, send: here },
  );
  expect(outcome).toEqual({ result: "delivered", status: 204 });
  const [{ method, path, headers, body: received } = expect.fail("nothing was received")] = receiver.received;
  expect({ method, path }).toEqual({ method: "POST", path: "/in?token=1" });
  expect(headers).toMatchObject({ "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) });
  expect(received.toString()).toBe(body);
  expect(() => new Webhook(secret).verify(received.toString(), headers as Record<string, string>)).not.toThrow();
});

test("bytes that are no text arrive as they are", async () => {
  await using receiver = await receive();
  const body = randomBytes(70_000);
  await here({ ...plain, url: `http://127.0.0.1:${receiver.port}/`, body });
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  expect(receiver.received.map(({ body }) => hash(body))).toEqual([hash(body)]);
});

test("what the operator allows is called by its name, at the address that was checked", async () => {
  await using receiver = await receive();
  const send = createGuardedSend({
    allowHttp: true,
    ports: [receiver.port],
    allow: ["hooks.internal"],
    lookup: async () => ["127.0.0.1"],
  });
  expect(await send({ ...plain, url: `http://hooks.internal:${receiver.port}/` })).toMatchObject({ status: 204 });
  expect(receiver.received[0]?.headers.host).toBe(`hooks.internal:${receiver.port}`);
});

test("with loopback only, no other host is called or looked up", async () => {
  const lookup = vi.fn(async () => ["127.0.0.1"]);
  const send = createGuardedSend({ loopback: "only", lookup });
  await expect(send({ ...plain, url: "https://hooks.example.com/" })).rejects.toThrow(BlockedError);
  expect(lookup).not.toHaveBeenCalled();
});

test("a certificate is checked against the name, not the address", async () => {
  const trusted = getCACertificates("default");
  await using receiver = await watch(createTlsServer({ cert: certificate, key: privateKey }, (_request, response) => response.end()));
  const options = { ports: [receiver.port], allow: ["127.0.0.0/8"], lookup: async () => ["127.0.0.1"] };
  const send = createGuardedSend(options);
  try {
    await expect(send({ ...plain, url: `https://hooks.test:${receiver.port}/` })).rejects.toThrow("self-signed certificate");
    setDefaultCACertificates([...trusted, certificate]);
    expect(await send({ ...plain, url: `https://hooks.test:${receiver.port}/` })).toMatchObject({ status: 200 });
    await expect(send({ ...plain, url: `https://other.test:${receiver.port}/` })).rejects.toThrow("Hostname/IP does not match");
  } finally {
    setDefaultCACertificates(trusted);
  }
});

test("a connection that went elsewhere than checked carries no request", async () => {
  await using receiver = await receive();
  const url = new URL(`http://127.0.0.1:${receiver.port}/`);
  const sent = post({ ...plain, url, addresses: ["127.0.0.9"], maxResponseBytes: 1 });
  await expect(sent).rejects.toThrow(new BlockedError("The connection to 127.0.0.1 went to an address that was not checked."));
  expect(receiver.received).toEqual([]);
});

test("a body without end does not hold the answer back, and is cut at the limit", async () => {
  const { promise: cut, resolve } = Promise.withResolvers<void>();
  await using receiver = await receive((_request, response) => {
    response.on("close", resolve);
    const more = () => {
      while (response.write(Buffer.alloc(16_384)));
      response.once("drain", more);
    };
    more();
  });
  expect(await here({ ...plain, url: `http://127.0.0.1:${receiver.port}/` })).toMatchObject({ status: 200 });
  await cut;
});

/** A server of a few raw bytes. */
const raw = (answer: (socket: Socket) => void) =>
  watch(createServer((socket) => socket.on("error", () => {}).once("data", () => answer(socket))));

test.each([
  ["closes without an answer", (socket: Socket) => socket.destroy(), /ECONNRESET|socket hang up/],
  ["answers nonsense", (socket: Socket) => socket.end("nonsense\r\n\r\n"), "Parse Error"],
  [
    "switches protocols",
    (socket: Socket) => socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"),
    "closed without an answer",
  ],
  ["sends headers without end", (socket: Socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${"x".repeat(100_000)}\r\n\r\n`), "Header overflow"],
])("a receiver that %s is an error, not a wait", async (_what, answer, message) => {
  await using receiver = await raw(answer);
  await expect(here({ ...plain, url: `http://127.0.0.1:${receiver.port}/` })).rejects.toThrow(message);
});

test("a receiver that says nothing is left at the deadline", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { promise: asked, resolve } = Promise.withResolvers<Socket>();
  await using receiver = await raw(resolve);
  const sent = here({ ...plain, url: `http://127.0.0.1:${receiver.port}/` });
  const left = expect(sent).rejects.toThrow("no answer in time");
  const socket = await asked;
  await vi.advanceTimersByTimeAsync(5000);
  await left;
  await once(socket, "close");
});

test("an aborted signal ends the request", async () => {
  const { promise: asked, resolve } = Promise.withResolvers<Socket>();
  await using receiver = await raw(resolve);
  const controller = new AbortController();
  const sent = here({ ...plain, url: `http://127.0.0.1:${receiver.port}/`, signal: controller.signal });
  const ended = expect(sent).rejects.toThrow("aborted");
  await asked;
  controller.abort();
  await ended;
});

test("a proxy in the environment is not asked", async () => {
  await using proxy = await receive();
  await using receiver = await receive();
  const program = `
    const { createGuardedSend } = await import(${JSON.stringify(new URL("../../src/node.ts", import.meta.url).href)});
    const send = createGuardedSend({ loopback: "only" });
    await send({ url: "http://127.0.0.1:${receiver.port}/", headers: {}, body: new Uint8Array(), timeoutMs: 5000 });
  `;
  const env = { NODE_USE_ENV_PROXY: "1", HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: "" };
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], { env: { ...process.env, ...env } });
  expect(receiver.received).toHaveLength(1);
  expect(proxy.connections()).toBe(0);
});
