import { expect, test } from "vitest";
import { broken, passing } from "./faults.ts";
import { clientOf, sentTo, service } from "./service.ts";

const video = "google/veo-3.1-fast";
const input = { prompt: "A lighthouse at dusk" };

for (const transport of ["sse", "poll", "auto"] as const) {
  test(`by ${transport} a watcher sees each state once, in order, from another client too`, async () => {
    const { client, mock, fetch, seen } = service();
    const { id } = await client.submit(video, input);
    const told: string[] = [];
    // Slow enough to be asked for several times without a change.
    const time = passing(mock, 15);
    for await (const task of clientOf(fetch).task(id).watch({ transport })) {
      const { status, progress = "" } = task as { status: string; progress?: number };
      told.push(`${status} ${progress}`.trim());
    }
    await time.stop();
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told.at(-1)).toBe("completed");
    const streams = sentTo(seen, `GET /v1/tasks/${id}/events`).length;
    const polls = sentTo(seen, `GET /v1/tasks/${id}`).length;
    expect([streams, polls > 0]).toEqual(transport === "poll" ? [0, true] : [1, false]);
  });
}

test("a stream that breaks goes on from the last state that it told", async () => {
  const { client, mock, fetch } = service();
  const { id } = await client.submit(video, input);
  const lastIds: (string | null)[] = [];
  let intact = 1;
  const frail = clientOf(async (url, init) => {
    const response = await fetch(url, init);
    if (!url.endsWith("/events")) return response;
    lastIds.push(new Headers(init.headers).get("last-event-id"));
    return intact-- > 0 && response.body ? new Response(broken(response.body), response) : response;
  });
  const told: string[] = [];
  for await (const { status } of frail.task(id).watch({ transport: "sse" })) {
    told.push(status);
    await mock.clock.advance(30_000);
  }
  expect([new Set(told).size, told.at(-1)]).toEqual([told.length, "completed"]);
  expect(lastIds).toEqual([null, expect.stringMatching(/^\d+$/)]);
});

test("whoever stops watching lets go of the stream, and the task runs on", async () => {
  const { client, mock, fetch } = service();
  const { id } = await client.submit(video, input);
  let released = 0;
  const watcher = clientOf(async (url, init) => {
    const response = await fetch(url, init);
    const { body } = response;
    if (!url.endsWith("/events") || !body) return response;
    const reader = body.getReader();
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      const { value } = await reader.read();
      if (value) controller.enqueue(value);
    };
    return new Response(new ReadableStream({ pull, cancel: () => void released++ }), response);
  });
  for await (const _ of watcher.task(id).watch({ transport: "sse" })) break;
  await mock.clock.advance(60_000);
  expect([released, (await client.task(id).get()).status]).toEqual([1, "completed"]);
});

test("a watch whose signal aborts ends with the task's id, and cancels the task where that was asked for", async () => {
  for (const cancelOnAbort of [true, false]) {
    const { client, mock } = service();
    const handle = await client.submit(video, input);
    const controller = new AbortController();
    const waiting = handle.wait({ signal: controller.signal, cancelOnAbort });
    await mock.clock.advance(1000);
    controller.abort(new Error("enough"));
    await expect(waiting).rejects.toMatchObject({ name: "AbortError", taskId: handle.id, cause: { message: "enough" } });
    const { status } = await client.task(handle.id).get();
    expect(status === "failed").toBe(cancelOnAbort);
  }
});

test("a wait that is over before its task tells how to take it up again", async () => {
  const { client, soon } = service();
  const handle = await client.submit(video, input);
  const over = handle.wait({ deadlineMs: 30 });
  await expect(over).rejects.toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", taskId: handle.id });
  await soon();
  expect(await client.task(handle.id).wait()).toMatchObject({ status: "completed" });
});
