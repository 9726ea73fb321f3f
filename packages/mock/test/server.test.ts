import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type Fetch, listen, type MockServerOptions, OptionError, startMockServer } from "../src/server.ts";

const hello: Fetch = async () => new Response("hello");

async function started(options: MockServerOptions = {}) {
  const server = await startMockServer({ port: 0, ...options });
  onTestFinished(() => server.close());
  return server;
}

async function listening(fetch: Fetch, onError?: (error: unknown) => void) {
  const server = await listen(fetch, { port: 0, ...(onError && { onError }) });
  onTestFinished(() => server.close());
  return server;
}

/** What comes back for bytes that are sent, until the connection ends. */
function raw(url: string, ...parts: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => {
      for (const part of parts) socket.write(part);
    });
    socket.setEncoding("latin1");
    socket.on("data", (text) => (answer += text));
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
  });
}

const close = "Connection: close\r\n\r\n";
const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

test("a function is put behind a free port and taken off again", async () => {
  const server = await listen(hello, { port: 0 });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(server.url)).text()).toBe("hello");
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test("a taken port is told with the way out", async () => {
  const { url } = await listening(hello);
  const port = Number(new URL(url).port);
  await expect(listen(hello, { port })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is taken. Stop what listens there, or choose another with --port ${port + 1}.`,
  );
});

test.each(["0.0.0.0", "::", "::1", "localhost"])("a server that listens at %s is called at its address", async (hostname) => {
  const server = await listen(hello, { hostname, port: 0 });
  onTestFinished(() => server.close());
  expect(await (await fetch(server.url)).text()).toBe("hello");
});

test("files have the address that the server listens at", async () => {
  const { url } = await started();
  const form = new FormData();
  form.append("file", new Blob(["hello"], { type: "text/plain" }), "hello.txt");
  const uploaded = await fetch(`${url}/v1/files`, { method: "POST", body: form, headers: { authorization: "Bearer a" } });
  const { data } = (await uploaded.json()) as { data: { file_url: string } };
  expect(data.file_url.startsWith(`${url}/files/`)).toBe(true);
  expect(await (await fetch(data.file_url)).text()).toBe("hello");
});

test("what the function throws is a 500 that tells nothing, and is told here", async () => {
  const told: unknown[] = [];
  const { url } = await listening(
    () => Promise.reject(new Error("inside")),
    (error) => told.push(error),
  );
  const response = await fetch(url);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("inside");
  expect(told).toEqual([new Error("inside")]);
});

test("a dropped connection ends without an answer", async () => {
  const { url } = await started();
  const request = `GET /v1/models HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nX-Mock-Scenario: dropped_connection\r\n\r\n`;
  expect(await raw(url, request)).toBe("");
});

test.each([
  ["a body with GET", `GET /v1/models HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n${close}{}`, 401],
  ["HTTP/1.0 without a host", "GET /v1/models HTTP/1.0\r\n\r\n", 401],
  ["OPTIONS *", `OPTIONS * HTTP/1.1\r\nHost: a\r\n${close}`, 400],
  ["a path with a backslash", `GET /v1\\models HTTP/1.1\r\nHost: a\r\n${close}`, 400],
  ["a host that is none", `GET /v1/models HTTP/1.1\r\nHost: a b\r\n${close}`, 400],
  ["no host", `GET /v1/models HTTP/1.1\r\n${close}`, 401],
  ["a wish for another protocol", `GET /v1/models HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: upgrade, close\r\n\r\n`, 401],
  ["something that is no HTTP", "hello\r\n\r\n", 400],
  ["headers without end", `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(20_000)}\r\n${close}`, 431],
  ["two lengths", `POST /v1/tasks HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n${close}{}`, 400],
  [
    "chunks that are none",
    `POST /v1/tasks HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    400,
  ],
  ["a method that nobody knows", `BREW /v1/tasks HTTP/1.1\r\nHost: a\r\n${close}`, 400],
  ["TRACE", `TRACE /v1/tasks HTTP/1.1\r\nHost: a\r\n${close}`, 401],
])("%s is answered in JSON, and the next caller is served", async (_what, text, status) => {
  const { url } = await started();
  const answer = await raw(url, text);
  expect([answer, statuses(answer)[0]]).toEqual([expect.stringMatching(/content-type: application\/(problem\+)?json/i), status]);
  expect((await fetch(`${url}/v1/models`, { headers: { authorization: "Bearer a" } })).status).toBe(200);
});

test("CONNECT is refused by ending the connection", async () => {
  const { url } = await started();
  expect(await raw(url, "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n")).toBe("");
});

test("HEAD is answered like GET, without the body", async () => {
  const { url } = await started();
  const answer = await raw(url, `HEAD /v1/models HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\n${close}`);
  expect(statuses(answer)).toEqual([200]);
  expect(answer.split("\r\n\r\n")[1]).toBe("");
});

test("requests in one go are answered in order", async () => {
  const { url } = await started();
  const request = (path: string, end = "\r\n") => `GET ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\n${end}`;
  const answer = await raw(url, request("/v1/models?limit=1") + request("/no/such/path") + request("/account", close));
  expect(statuses(answer)).toEqual([200, 404, 200]);
});

test("a caller who leaves in the middle of a body does no harm", async () => {
  const told: unknown[] = [];
  const { url } = await started({ onError: (error) => told.push(error) });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(
    `POST /v1/tasks HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
  );
  await new Promise((resolve) => socket.once("connect", resolve));
  // The server must have begun to read: another request shows that it had its turn.
  await fetch(`${url}/v1/models`);
  socket.destroy();
  await new Promise((resolve) => socket.once("close", resolve));
  expect((await fetch(`${url}/v1/models`, { headers: { authorization: "Bearer a" } })).status).toBe(200);
  expect(told).toEqual([]);
});

async function streaming(url: string) {
  const headers = { authorization: "Bearer a", "content-type": "application/json" };
  const body = JSON.stringify({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse" } });
  const created = await fetch(`${url}/v1/tasks`, { method: "POST", headers, body });
  const { data } = (await created.json()) as { data: { task_id: string } };
  const leave = new AbortController();
  const { body: stream } = await fetch(`${url}/v1/tasks/${data.task_id}/events`, { headers, signal: leave.signal });
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  return { reader, leave };
}

test("closing ends event streams at once", async () => {
  const server = await startMockServer({ port: 0, clock: { mode: "manual" } });
  const { reader } = await streaming(server.url);
  await server.close();
  expect((await reader.read()).done).toBe(true);
});

test("the service hears that the reader of a stream has left", async () => {
  const left = Promise.withResolvers<void>();
  const stream = () => new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)), cancel: () => left.resolve() });
  const { url } = await listening(async () => new Response(stream(), { headers: { "content-type": "text/event-stream" } }));
  const leave = new AbortController();
  const { body } = await fetch(url, { signal: leave.signal });
  await (body as ReadableStream).getReader().read();
  leave.abort();
  await left.promise;
});

test("an answer that is under way is finished before the server closes", async () => {
  const asked = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const server = await listen(
    async () => {
      asked.resolve();
      await go.promise;
      return new Response("late");
    },
    { port: 0 },
  );
  const answer = fetch(server.url).then((response) => response.text());
  await asked.promise;
  const closed = server.close();
  go.resolve();
  expect(await answer).toBe("late");
  await closed;
});

test("a receiver of callbacks that does not answer holds closing up for a moment only", async () => {
  const called = Promise.withResolvers<void>();
  const receiver = await listening(() => {
    called.resolve();
    return new Promise<Response>(() => {});
  });
  const server = await startMockServer({ port: 0, clock: { speed: 1000 } });
  const body = JSON.stringify({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse" }, callback_url: receiver.url });
  await fetch(`${server.url}/v1/tasks`, {
    method: "POST",
    headers: { authorization: "Bearer a", "content-type": "application/json" },
    body,
  });
  await called.promise;
  await server.close();
});

test.each([
  [{ secret: "hunter2" }, "A webhook secret must start with whsec_ or whsk_."],
  [{ allowCallbacks: ["10.0.0.0/99"] }, 'The allow-list takes networks such as 10.0.0.0/8, addresses and host names (got "10.0.0.0/99").'],
])("an option that cannot be used is told before anything listens: %j", async (options, message) => {
  await expect(startMockServer({ port: 0, ...options })).rejects.toThrow(new OptionError(message));
});
