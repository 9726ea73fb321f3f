import { afterAll, expect, test } from "vitest";
import type { Client, ClientOptions } from "../src/index.ts";
import { TasksError } from "../src/index.ts";
import { clientOf, input, model, rejection, submit } from "./hostile/client.ts";
import { hostileServer, type Step } from "./hostile/server.ts";
import { answer, silent, stall, stream, task, taskJson } from "./hostile/steps.ts";

type Bounds = { readonly signal?: AbortSignal; readonly deadlineMs?: number };

interface Case {
  readonly steps: readonly Step[];
  /** Requests that have come when the client is waiting. */
  readonly sent: number;
  readonly act: (client: Client, bounds: Bounds) => Promise<unknown>;
  readonly options?: ClientOptions;
  readonly taskId?: string;
  /** Whether the submission may have been carried out. */
  readonly unclear?: true;
}

const event = `id: 1\ndata: ${JSON.stringify(taskJson("processing").data)}\n\n`;
const run = (more: object) => (client: Client, bounds: Bounds) => client.run(model, input, { ...bounds, ...more });
const wait = (more: object) => (client: Client, bounds: Bounds) => client.task("task-1").wait({ ...bounds, ...more });
const deaf: ClientOptions = { fetch: (url, { signal: _, ...init }) => fetch(url, init) };
const busy = answer(429, "", { "retry-after": "30" });
const known = { taskId: "task-1" };

const cases: Readonly<Record<string, Case>> = {
  "run: submission, no headers": { steps: [silent], sent: 1, act: run({}), unclear: true },
  "run: submission, body stalls": { steps: [stall], sent: 1, act: run({}), unclear: true },
  "run: submission, fetch is deaf to its signal": { steps: [silent], sent: 1, act: run({}), options: deaf, unclear: true },
  "run: submission, pause before a retry": { steps: [busy], sent: 1, act: run({}) },
  "run: the key is fetched": {
    steps: [task()],
    sent: 0,
    act: run({}),
    options: { apiKey: () => new Promise(() => {}) },
  },
  "run: pause between two questions": { steps: [task()], sent: 1, act: run({ transport: "poll" }), ...known },
  "run: question, no headers": { steps: [task(), silent], sent: 2, act: run({ transport: "poll", poll: { minMs: 1 } }), ...known },
  "run: question, pause before a retry": {
    steps: [task(), busy],
    sent: 2,
    act: run({ transport: "poll", poll: { minMs: 1 } }),
    ...known,
  },
  "wait: question, no headers": { steps: [silent], sent: 1, act: wait({ transport: "poll" }), ...known },
  "wait: question, body stalls": { steps: [stall], sent: 1, act: wait({ transport: "poll" }), ...known },
  "wait: question, fetch is deaf to its signal": {
    steps: [silent],
    sent: 1,
    act: wait({ transport: "poll" }),
    options: deaf,
    ...known,
  },
  "wait: stream, no headers": { steps: [silent], sent: 1, act: wait({}), ...known },
  "wait: stream, silent from the start": { steps: [stream([": hello\n\n"], { open: true })], sent: 1, act: wait({}), ...known },
  "wait: stream, silent after a state": { steps: [stream([event], { open: true })], sent: 1, act: wait({}), ...known },
};

const table: object[] = [];
afterAll(() => console.table(table));

/** Runs a case and notes when it was over and what was sent. */
async function measured(name: string, { steps, sent, act, options }: Case, end: "abort" | "deadline") {
  const { url, seen, came } = await hostileServer(...steps);
  const client = clientOf(url, options);
  const controller = new AbortController();
  const started = performance.now();
  const ended = rejection(act(client, end === "abort" ? { signal: controller.signal } : { deadlineMs: 300 }));
  let over = started + 300;
  if (end === "abort") {
    await came(sent);
    // Time to get from the request to the waiting.
    await new Promise((resolve) => setTimeout(resolve, 60));
    over = performance.now();
    controller.abort(new Error("The user has left."));
  }
  const error = await ended;
  const lateMs = Math.max(0, performance.now() - over);
  const keys = new Set(seen.map(({ key }) => key).filter((key) => key !== undefined));
  table.push({ case: name, end, requests: seen.length, keys: keys.size, "late ms": Number(lateMs.toFixed(1)) });
  return { error, lateMs, seen, keys };
}

for (const end of ["abort", "deadline"] as const)
  test.each(Object.entries(cases))(`${end} in "%s" rejects at once, with all that is needed to go on`, async (name, each) => {
    const { error, lateMs, seen, keys } = await measured(name, each, end);
    expect(TasksError.is(error)).toBe(true);
    expect(error).toMatchObject(
      end === "abort" ? { name: "AbortError", code: "aborted" } : { name: "TimeoutError", code: "deadline_exceeded" },
    );
    if (end === "abort") expect(error.cause).toMatchObject({ message: "The user has left." });
    expect(error.taskId).toBe(each.taskId);
    if (each.taskId) expect(error.message).toContain('client.task("task-1").wait()');
    expect(error.mayExist).toBe(each.unclear);
    if (each.unclear) expect(error.message).toContain("client.list()");
    if (name.startsWith("run")) expect(error.idempotencyKey).toBeTruthy();
    if (keys.size > 0) expect([...keys]).toEqual([error.idempotencyKey]);
    expect(seen).toHaveLength(each.sent);
    expect(lateMs).toBeLessThan(250);
  });

test.each<[string, (client: Client, bounds: Bounds) => Promise<unknown>]>([
  ["run", run({})],
  ["submit", submit],
  ["quote", (client, bounds) => client.quote(model, input, bounds)],
  ["get", (client, bounds) => client.task("task-1").get(bounds)],
  ["wait", wait({})],
  ["wait by questions", wait({ transport: "poll" })],
  ["cancel", (client, bounds) => client.task("task-1").cancel(bounds)],
  ["list", (client, bounds) => client.list(bounds)[Symbol.asyncIterator]().next()],
  ["upload", (client, bounds) => client.upload(new Blob(["x"]), bounds)],
  ["download", (client, bounds) => client.download("http://127.0.0.1:9/x.png", bounds)],
])("%s with a signal that has aborted already sends nothing", async (name, act) => {
  const { url, seen } = await hostileServer(task("completed"));
  const started = performance.now();
  const error = await rejection(act(clientOf(url), { signal: AbortSignal.abort() }));
  table.push({
    case: `${name}: aborted before`,
    end: "abort",
    requests: seen.length,
    keys: 0,
    "late ms": Number((performance.now() - started).toFixed(1)),
  });
  expect(error).toMatchObject({ name: "AbortError", code: "aborted" });
  expect(error.attempts ?? 0).toBe(0);
  expect(error.mayExist).toBeUndefined();
  expect(seen).toHaveLength(0);
});

test("abort ends an upload whose source gives nothing", async () => {
  const { url, seen } = await hostileServer(task());
  const controller = new AbortController();
  const ended = rejection(clientOf(url).upload(new ReadableStream({}), { signal: controller.signal }));
  setTimeout(() => controller.abort(), 50);
  expect(await ended).toMatchObject({ name: "AbortError" });
  expect(seen).toHaveLength(0);
});

test("a request's own limit is another error than the deadline of the whole", async () => {
  const { url, seen } = await hostileServer(silent);
  const error = await rejection(
    clientOf(url, { retry: { maxRetries: 1 } })
      .task("task-1")
      .get({ timeoutMs: 50 }),
  );
  expect(error).toMatchObject({ name: "TimeoutError", code: "request_timeout", taskId: "task-1", attempts: 2 });
  expect(error.message).toContain("50 ms (timeoutMs)");
  expect(seen).toHaveLength(2);
});

test("a deadline that has passed sends nothing", async () => {
  const { url, seen } = await hostileServer(task());
  expect(await rejection(clientOf(url).run(model, input, { deadlineMs: 0 }))).toMatchObject({ code: "deadline_exceeded" });
  expect(await rejection(clientOf(url).task("task-1").wait({ deadlineMs: -1 }))).toMatchObject({ code: "deadline_exceeded" });
  expect(seen).toHaveLength(0);
});

test("a timer that is longer than timers can be does not fire at once", async () => {
  const { url } = await hostileServer(task(), task("completed"));
  const options = { deadlineMs: Infinity, timeoutMs: 2 ** 40, transport: "poll", poll: { minMs: 1 } } as const;
  expect(await clientOf(url).run(model, input, options)).toMatchObject({ status: "completed" });
});

test("cancelOnAbort cancels at the server, after the rejection, and a deadline does not", async () => {
  const { url, seen, came } = await hostileServer(task(), silent);
  const controller = new AbortController();
  const options = { transport: "poll", poll: { minMs: 1 }, cancelOnAbort: true } as const;
  const ended = rejection(clientOf(url).run(model, input, { ...options, signal: controller.signal }));
  await came(2);
  controller.abort();
  expect(await ended).toMatchObject({ name: "AbortError", taskId: "task-1" });
  await came(3);
  expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /v1/tasks",
    "GET /v1/tasks/task-1",
    "POST /v1/tasks/task-1/cancel",
  ]);

  const late = await hostileServer(task(), silent);
  expect(await rejection(clientOf(late.url).run(model, input, { ...options, deadlineMs: 100 }))).toMatchObject({
    code: "deadline_exceeded",
  });
  expect(late.seen.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("a signal that serves many calls keeps no listener of those that are over", async () => {
  const { url } = await hostileServer(task());
  const { signal } = new AbortController();
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...all: Parameters<typeof add>) => [listeners++, add(...all)];
  signal.removeEventListener = (...all: Parameters<typeof remove>) => [listeners--, remove(...all)];
  const client = clientOf(url);
  for (let i = 0; i < 20; i++) await client.task("task-1").get({ signal });
  expect(listeners).toBe(0);
});
