import { expect, test } from "vitest";
import { type Harness, harness, type Sending, start, video } from "./harness.ts";

const at = start / 1000;

/** Opens the stream of a task and reads it event by event. */
async function open(own: Harness, id: string, sending: Sending = {}) {
  const response = await own.service.fetch(own.requestOf("GET", `/v1/tasks/${id}/events`, sending));
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const next = async () => {
    const { done, value } = await reader.read();
    return done ? "end" : new TextDecoder().decode(value);
  };
  return { response, reader, next };
}

const event = (id: number, name: string, data: object) => `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

test("a stream shows the task as it stands, then each change, and ends with it", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue({ state: "running", expectedMs: 8000, pollAt: start + 8000 });
  const id = await own.submit();
  const { response, next } = await open(own, id);
  expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([
    200,
    "text/event-stream",
    "no-store",
  ]);
  expect(response.headers.get("x-request-id")).toBeTruthy();
  const task = { task_id: id, model: video.model, created_at: at };
  expect(await next()).toBe(event(1, "pending", { task_id: id, status: "pending", model: video.model, created_at: at }));
  const second = next();
  await own.work();
  expect(await second).toBe(event(2, "processing", { ...task, status: "processing", progress: 0 }));
  const third = next();
  await own.pass(8000);
  expect(await third).toBe(
    event(3, "completed", { ...task, status: "completed", output: { video_url: `https://files.test/${id}.mp4` }, completed_at: at + 8 }),
  );
  expect(await next()).toBe("end");
});

test("a stream that is opened in the middle begins with the progress of the moment", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue({ state: "running", expectedMs: 10_000, pollAt: start + 10_000 });
  const id = await own.submit();
  await own.pass(4000);
  const { next, reader } = await open(own, id);
  expect(await next()).toBe(
    event(2, "processing", { task_id: id, model: video.model, created_at: at, status: "processing", progress: 0.4 }),
  );
  await reader.cancel();
});

test("after a break the stream goes on behind the last event, with each change as it was", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue({ state: "running", expectedMs: 2000, pollAt: start + 4000 });
  const id = await own.submit();
  await own.pass(4000);
  const { next } = await open(own, id, { headers: { "last-event-id": "1" } });
  expect(await next()).toContain('"status":"processing","progress":0}');
  expect(await next()).toMatch(/^id: 3\nevent: completed\n/);
  expect(await next()).toBe("end");
});

test.each(["99", "x", "0", "-1", ""])("an id that is not known (%j) begins with the present state", async (last) => {
  const own = harness();
  const id = await own.submit();
  const { next, reader } = await open(own, id, { headers: { "last-event-id": last } });
  expect(await next()).toMatch(/^id: 1\nevent: pending\n/);
  await reader.cancel();
});

test.each([undefined, "1", "2", "nonsense"])("the stream of a task that has ended shows its last event and closes (%s)", async (last) => {
  const own = harness();
  const id = await own.submit();
  await own.pass(3000);
  const { text } = await own.get(`/v1/tasks/${id}/events`, last === undefined ? {} : { headers: { "last-event-id": last } });
  expect(text.match(/^id: \d+/gm)).toEqual(["id: 2"]);
  expect(text).toContain('"status":"completed"');
});

test("a failed task is shown with its reason, as its last event", async () => {
  const own = harness();
  const id = await own.submit();
  await own.call("POST", `/v1/tasks/${id}/cancel`);
  expect((await own.get(`/v1/tasks/${id}/events`)).text).toMatch(/^id: 2\nevent: failed\ndata: .*"code":"CANCELLED"/);
});

test("in silence a comment is sent every fifteen seconds", async () => {
  const own = harness();
  const id = await own.submit();
  const { next, reader } = await open(own, id);
  await next();
  const read = next();
  await Promise.resolve();
  own.clock.move(14_999);
  own.clock.move(1);
  expect(await read).toBe(":\n\n");
  await reader.cancel();
  expect(own.clock.waiting()).toBe(0);
});

test("nothing waits any more for a reader who has left, or whose request was given up", async () => {
  const own = harness();
  const id = await own.submit();
  const leaving = await open(own, id);
  await leaving.next();
  await leaving.reader.cancel();
  const request = new AbortController();
  const giving = await open(own, id, { signal: request.signal });
  await giving.next();
  const last = giving.next();
  request.abort();
  expect(await last).toBe("end");
  expect(own.clock.waiting()).toBe(0);
});

test("HEAD tells of the stream and opens none", async () => {
  const own = harness();
  const id = await own.submit();
  const { status, headers, text } = await own.call("HEAD", `/v1/tasks/${id}/events`);
  expect([status, headers.get("content-type"), text]).toEqual([200, "text/event-stream", ""]);
  await Promise.resolve();
  expect(own.clock.waiting()).toBe(0);
});

test("the stream of a task of another key is not found", async () => {
  const own = harness();
  const id = await own.submit();
  const { status, headers } = await own.get(`/v1/tasks/${id}/events`, { key: "bob" });
  expect([status, headers.get("content-type")]).toEqual([404, "application/json"]);
});
