import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { Client, PollOptions, WatchOptions } from "../src/index.ts";
import { clientOn, rejection } from "./hostile/client.ts";
import { taskJson } from "./hostile/steps.ts";
import { fakeTime, tillDone } from "./hostile/till-done.ts";

beforeEach(() => {
  fakeTime();
  onTestFinished(() => void vi.useRealTimers());
});

type Reply = Response | Error | readonly [status: string, more?: object];

/** A service without a stream that gives these replies, the last one for ever, and the moments at which it was asked. */
function serviceOf(...replies: readonly Reply[]) {
  const moments: number[] = [];
  const started = performance.now();
  const client = clientOn(
    async () => {
      moments.push(performance.now() - started);
      const reply = replies[Math.min(moments.length, replies.length) - 1];
      if (reply instanceof Error) throw reply;
      if (reply instanceof Response) return reply.clone();
      return Response.json(taskJson(...(reply ?? ["queued"])));
    },
    { retry: { maxRetries: 0 } },
  );
  return { client, moments, pauses: () => moments.slice(1).map((at, index) => at - (moments[index] ?? 0)) };
}

const poll = { transport: "poll" } as const;

async function states(client: Client, options: WatchOptions = poll) {
  const seen: string[] = [];
  for await (const task of client.task("task-1").watch(options))
    seen.push(`${task.status} ${(task as { progress?: number }).progress ?? ""}`.trim());
  return seen;
}

test("each state is told once, progress is a change, and the end is the last", async () => {
  const { client, moments } = serviceOf(
    ["queued"],
    ["queued"],
    ["processing", { progress: 10 }],
    ["processing", { progress: 10, note: "nothing that counts" }],
    ["processing", { progress: 60 }],
    ["completed"],
  );
  expect(await tillDone(states(client))).toEqual(["queued", "processing 10", "processing 60", "completed"]);
  expect(moments).toHaveLength(6);
});

test("the first question comes at once, the next after 3 seconds, later ones at most every 10", async () => {
  const { client, pauses } = serviceOf(...Array<Reply>(40).fill(["queued"]), ["completed"]);
  await tillDone(states(client));
  const all = pauses();
  expect(all).toHaveLength(40);
  expect(all[0]).toBeLessThanOrEqual(3600);
  for (const ms of all) {
    expect(ms).toBeGreaterThanOrEqual(3000);
    expect(ms).toBeLessThanOrEqual(10_000);
  }
  // A task that takes long is asked for less often, and never in a beat that others share.
  expect(Math.min(...all.slice(-20))).toBeGreaterThan(8000);
  expect(new Set(all).size).toBeGreaterThan(30);
});

test.each<[PollOptions, number, number]>([
  [{ minMs: 100, maxMs: 200 }, 100, 200],
  [{ minMs: 5000, maxMs: 1000 }, 5000, 5000],
  [{ maxMs: 4000 }, 3000, 4000],
  [{ minMs: undefined, maxMs: undefined }, 3000, 10_000],
])("with %j questions keep between those bounds", async (options, least, most) => {
  const { client, pauses } = serviceOf(...Array<Reply>(20).fill(["queued"]), ["completed"]);
  await tillDone(states(client, { ...poll, poll: options }));
  for (const ms of pauses()) expect([ms >= least, ms <= most + 1]).toEqual([true, true]);
});

test("a handle that has seen the task waits before it asks", async () => {
  const { client, moments } = serviceOf(["queued"], ["completed"]);
  const handle = client.task("task-1");
  await handle.get();
  await tillDone(handle.wait(poll));
  expect(moments[0]).toBe(0);
  expect(moments[1]).toBeGreaterThanOrEqual(3000);
});

const passing: readonly Reply[] = [
  new Response("", { status: 500 }),
  new Response("<html>", { status: 502 }),
  new Response("", { status: 429 }),
  new Response("<html>"),
  new TypeError("fetch failed"),
  new Response("", { status: 408 }),
  new Response('{"data":', { status: 200 }),
];

test.each(passing)("four failures in a row are survived: %s", async (failure) => {
  const { client, moments } = serviceOf(["queued"], ...Array<Reply>(4).fill(failure), ["processing"], ...Array<Reply>(4).fill(failure), [
    "completed",
  ]);
  expect(await tillDone(states(client))).toEqual(["queued", "processing", "completed"]);
  expect(moments).toHaveLength(11);
});

test.each(passing)("five failures in a row end it, with the id: %s", async (failure) => {
  const { client, moments } = serviceOf(["queued"], failure);
  const error = await tillDone(rejection(states(client)));
  expect(error).toMatchObject({ taskId: "task-1" });
  expect(error.mayExist).toBeUndefined();
  expect(moments).toHaveLength(6);
});

test("failures from the very first question are survived too, with pauses between", async () => {
  const { client, pauses } = serviceOf(new Response("", { status: 503 }), new Response("", { status: 503 }), ["completed"]);
  expect(await tillDone(states(client))).toEqual(["completed"]);
  for (const ms of pauses()) expect(ms).toBeGreaterThanOrEqual(3000);
});

test.each([400, 401, 402, 403, 404, 410, 501])("%i ends it at once", async (status) => {
  const { client, moments } = serviceOf(["queued"], new Response("", { status }));
  expect(await tillDone(rejection(states(client)))).toMatchObject({ status, taskId: "task-1" });
  expect(moments).toHaveLength(2);
});

test("a failed task is a state to watch, and an error to wait", async () => {
  const failed: Reply = ["failed", { code: "CONTENT_MODERATED", message: "Not that." }];
  expect(await tillDone(states(serviceOf(failed).client))).toEqual(["failed"]);
  const error = await tillDone(rejection(serviceOf(failed).client.task("task-1").wait(poll)));
  expect(error).toMatchObject({ name: "TaskFailedError", code: "CONTENT_MODERATED", reason: "moderated", taskId: "task-1" });
});

test("a failed task that comes with 400 is a failed task", async () => {
  const body = JSON.stringify(taskJson("failed", { code: "GENERATION_FAILED", message: "Out of ideas." }));
  const { client } = serviceOf(new Response(body, { status: 400 }));
  expect(await tillDone(rejection(client.task("task-1").wait(poll)))).toMatchObject({ name: "TaskFailedError", code: "GENERATION_FAILED" });
});

test("a failed task that gives no reason is told as such", async () => {
  const { client } = serviceOf(["failed", { error: { code: null, message: null } }]);
  const error = await tillDone(rejection(client.task("task-1").wait(poll)));
  expect(error).toMatchObject({ name: "TaskFailedError", reason: "failed", code: "GENERATION_FAILED" });
  expect(error.message).not.toContain("null");
});

test("a status that this version does not know is waited through", async () => {
  const { client } = serviceOf(["warming_up"], ["completed"]);
  expect(await tillDone(states(client))).toEqual(["warming_up", "completed"]);
});

test("nothing is asked while nobody wants the next state", async () => {
  const { client, moments } = serviceOf(["queued"], ["processing"]);
  const watching = client.task("task-1").watch(poll);
  await tillDone(watching.next());
  await vi.advanceTimersByTimeAsync(120_000);
  expect(moments).toHaveLength(1);
  await watching.return();
  expect(vi.getTimerCount()).toBe(0);
});

test("what onUpdate throws, at once or later, ends the waiting", async () => {
  const thrown = new Error("The page is gone.");
  const sync = () => {
    throw thrown;
  };
  for (const onUpdate of [sync, async () => sync()]) {
    const { client } = serviceOf(["queued"]);
    expect(await tillDone(rejection(client.task("task-1").wait({ ...poll, onUpdate })))).toBe(thrown);
  }
});
