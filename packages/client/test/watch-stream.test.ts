import { beforeEach, expect, test, vi } from "vitest";
import type { Client, WatchOptions } from "../src/index.ts";
import { clientOf, clientOn, rejection } from "./hostile/client.ts";
import { type HostileServer, hostileServer, type Step } from "./hostile/server.ts";
import { answer, bytes, json, reset, stream, task, taskJson } from "./hostile/steps.ts";
import { fakeTime, tillDone } from "./hostile/till-done.ts";

const state = (status: string, more?: object) => JSON.stringify(taskJson(status, more).data);
const event = (id: string, status: string, more?: object) => `id: ${id}\ndata: ${state(status, more)}\n\n`;

async function states(client: Client, options: WatchOptions = {}) {
  const seen: string[] = [];
  for await (const { status } of client.task("task-1").watch({ poll: { minMs: 1 }, ...options })) seen.push(status);
  return seen;
}

const asked = ({ seen }: HostileServer) => seen.map(({ path }) => path.replace("/v1/tasks/task-1", "") || "task");
const lastIds = ({ seen }: HostileServer) => seen.map(({ headers }) => headers["last-event-id"]);

/** Streams and queries come from different steps. */
const served = (streams: readonly Step[], query: Step = answer(500)): Step => {
  let opened = 0;
  return (out, request) => {
    const step = request.path.endsWith("/events") ? streams[Math.min(++opened, streams.length) - 1] : query;
    step?.(out, request);
  };
};

const whole = `\ufeff: hello\n\n${event("1", "queued")}${event("2", "queued")}${event("3", "processing")}${event("4", "completed")}`;

test.each<[string, Step]>([
  ["at once", stream([whole])],
  ["byte by byte", stream([...Buffer.from(whole)].map((byte) => Uint8Array.of(byte)))],
  ["with carriage returns", stream([whole.replaceAll("\n", "\r\n")])],
  ["with carriage returns alone", stream([whole.replaceAll("\n", "\r")])],
  ["with data over several lines", stream([whole.replaceAll(',"', ',\ndata: "')])],
  ["in an envelope", stream([event("1", "queued"), event("2", "processing"), `data: ${JSON.stringify(taskJson("completed"))}\n\n`])],
  [
    "with events that are about something else",
    stream([event("1", "queued"), 'event: ping\ndata: {"at":1}\n\n', event("2", "processing"), event("3", "completed")]),
  ],
])("a stream that comes %s is told state by state, each once, and nothing else is asked", async (_, step) => {
  const server = await hostileServer(step);
  expect(await states(clientOf(server.url))).toEqual(["queued", "processing", "completed"]);
  expect(asked(server)).toEqual(["/events"]);
  expect(server.seen[0]?.headers.accept).toBe("text/event-stream");
});

test("a stream that ends early is opened again where it was left", async () => {
  const server = await hostileServer(stream([event("a", "queued")]), stream([event("b", "processing")]), stream([event("c", "completed")]));
  expect(await states(clientOf(server.url))).toEqual(["queued", "processing", "completed"]);
  expect(lastIds(server)).toEqual([undefined, "a", "b"]);
});

test("a place in the stream is kept over a connection that gave no new one", async () => {
  const server = await hostileServer(
    stream([event("a", "queued")]),
    stream([`data: ${state("processing")}\n\n`]),
    stream([event("c", "completed")]),
  );
  await states(clientOf(server.url));
  expect(lastIds(server)).toEqual([undefined, "a", "a"]);
});

test("a stream that is reset amid an event goes on", async () => {
  const broken: Step = (out) => {
    out.writeHead(200, { "content-type": "text/event-stream" });
    out.write(`${event("a", "queued")}data: {"task_`, () => out.socket?.resetAndDestroy());
  };
  const server = await hostileServer(broken, stream([event("b", "completed")]));
  expect(await states(clientOf(server.url))).toEqual(["queued", "completed"]);
  expect(lastIds(server)).toEqual([undefined, "a"]);
});

test.each<[string, Step]>([
  ["ends at once each time", stream([])],
  ["is reset each time", reset],
  ["answers 503", answer(503)],
  ["holds no JSON", stream(["data: <html>\n\n"])],
  [
    "is compressed wrongly",
    (out) => void out.writeHead(200, { "content-type": "text/event-stream", "content-encoding": "gzip" }).end("no gzip"),
  ],
  ["is no HTTP", bytes("hello\n")],
])("where a stream %s the task is asked for in the end", async (_, step) => {
  const server = await hostileServer(served([step], task("completed")));
  expect(await states(clientOf(server.url, { retry: { maxRetries: 0 } }))).toEqual(["completed"]);
  expect(asked(server).at(-1)).toBe("task");
  expect(asked(server).length).toBeLessThanOrEqual(4);
});

test.each<[string, Step]>([
  ["404", answer(404)],
  ["405", answer(405)],
  ["406", answer(406)],
  ["501", answer(501)],
  ["200 and a page", answer(200, "<html>", { "content-type": "text/html" })],
  ["200 and the task itself", task("queued")],
  ["204", answer(204)],
])("a server without a stream (%s) is asked for one once by a client", async (_, step) => {
  const server = await hostileServer(served([step], task("completed")));
  const client = clientOf(server.url);
  for (let i = 0; i < 3; i++) expect(await states(client)).toEqual(["completed"]);
  expect(asked(server)).toEqual(["/events", "task", "task", "task"]);
});

test.each([400, 403])("a path that is refused with %i does not end the watching, as the task itself can be read", async (status) => {
  const server = await hostileServer(served([answer(status)], task("completed")));
  expect(await states(clientOf(server.url))).toEqual(["completed"]);
});

test("a server that failed once is asked for its stream again next time", async () => {
  const server = await hostileServer(served([answer(503), answer(503), answer(503), stream([event("1", "completed")])], task("completed")));
  const client = clientOf(server.url, { retry: { maxRetries: 0 } });
  await states(client);
  await states(client);
  expect(asked(server)).toEqual(["/events", "/events", "/events", "task", "/events"]);
});

test("one unknown task does not cost the others their stream", async () => {
  const server = await hostileServer((out, { path }) => {
    if (path.includes("unknown")) return void out.writeHead(404).end();
    return stream([event("1", "completed")])(out, server.seen[0] as never);
  });
  const client = clientOf(server.url);
  expect(await rejection(client.task("unknown").wait())).toMatchObject({ name: "NotFoundError", status: 404 });
  expect(await states(client)).toEqual(["completed"]);
  expect(server.seen.at(-1)?.path).toBe("/v1/tasks/task-1/events");
});

test("401 for the stream is told, not hidden behind other requests", async () => {
  const server = await hostileServer(json({ data: { message: "Unknown key.", code: "UNAUTHORIZED" } }, 401));
  expect(await rejection(states(clientOf(server.url)))).toMatchObject({ name: "AuthenticationError", taskId: "task-1" });
  expect(server.seen.length).toBeLessThanOrEqual(2);
});

test("whoever insists on a stream is told that there is none", async () => {
  const server = await hostileServer(served([answer(404)], task("completed")));
  const client = clientOf(server.url);
  for (let i = 0; i < 2; i++) {
    const error = await rejection(states(client, { transport: "sse" }));
    expect(error).toMatchObject({ name: "NotSupportedError", code: "not_supported", taskId: "task-1" });
    expect(error.message).toContain('"auto"');
  }
  expect(asked(server)).not.toContain("task");
});

test("transport poll asks for no stream", async () => {
  const server = await hostileServer(served([stream([whole])], task("completed")));
  await states(clientOf(server.url), { transport: "poll" });
  expect(asked(server)).toEqual(["task"]);
});

test("leaving the loop closes the connection", async () => {
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  const server = await hostileServer((out, request) => {
    out.on("close", resolve);
    stream([event("1", "queued"), event("2", "processing")], { open: true })(out, request);
  });
  for await (const { status } of clientOf(server.url).task("task-1").watch()) if (status === "processing") break;
  await gone;
});

test("an ended task that was seen already is told without a request", async () => {
  const server = await hostileServer(task("completed"));
  const handle = clientOf(server.url).task("task-1");
  await handle.get();
  expect(await handle.wait()).toMatchObject({ status: "completed" });
  expect(asked(server)).toEqual(["task"]);
});

test("a stream without a sign of life for 45 seconds is given up, one with comments is not", async () => {
  fakeTime();
  const opened: number[] = [];
  const started = performance.now();
  const client = clientOn(async (url) => {
    if (!url.endsWith("/events")) return Response.json(taskJson("completed"));
    opened.push(performance.now() - started);
    const beats = opened.length === 1 ? 4 : 0;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let beat = 1; beat <= beats; beat++) setTimeout(() => controller.enqueue(new TextEncoder().encode(":\n")), beat * 15_000);
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  });
  expect(await tillDone(states(client))).toEqual(["completed"]);
  vi.useRealTimers();
  expect(opened.map((ms) => Math.round(ms / 1000))).toEqual([0, 105, 150]);
});

beforeEach(() => () => void vi.useRealTimers());
