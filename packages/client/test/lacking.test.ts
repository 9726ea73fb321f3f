import { expect, test } from "vitest";
import { clientOf, input, model, rejection } from "./hostile/client.ts";
import { hostileServer } from "./hostile/server.ts";
import { answer, json, task, taskJson } from "./hostile/steps.ts";

const missing = [404, 405, 501];

test.each(missing)("cancel on a server without it (%i) says that the task runs on", async (status) => {
  const { url } = await hostileServer((out, request) =>
    (request.path.endsWith("/cancel") ? answer(status) : task("processing"))(out, request),
  );
  const error = await rejection(clientOf(url).task("task-1").cancel());
  expect(error).toMatchObject({ name: "NotSupportedError", code: "not_supported", taskId: "task-1", cause: { status } });
  expect(error.message).toContain("runs on");
});

test("cancel of a task that does not exist is a NotFoundError", async () => {
  const { url } = await hostileServer(answer(404));
  expect(await rejection(clientOf(url).task("nope").cancel())).toMatchObject({ name: "NotFoundError", taskId: "nope" });
});

test("cancel of a task that has ended is told as the server tells it", async () => {
  const { url } = await hostileServer(json({ data: { code: "TASK_ENDED", message: "It has ended." } }, 409));
  expect(await rejection(clientOf(url).task("task-1").cancel())).toMatchObject({ name: "ConflictError", code: "TASK_ENDED" });
});

test("cancel is sent again after a failure: it costs nothing", async () => {
  const { url, seen } = await hostileServer(answer(503), task("failed"));
  expect(await clientOf(url).task("task-1").cancel()).toMatchObject({ status: "failed" });
  expect(seen).toHaveLength(2);
});

test.each(missing)("list on a server without it (%i) says so", async (status) => {
  const { url } = await hostileServer(answer(status));
  const list = clientOf(url).list();
  expect(await rejection(list[Symbol.asyncIterator]().next())).toMatchObject({ name: "NotSupportedError", cause: { status } });
  expect(await rejection(list.pages().next())).toMatchObject({ name: "NotSupportedError" });
});

test.each(missing)("upload on a server without it (%i) says so, and no task is submitted", async (status) => {
  const { url, seen } = await hostileServer(answer(status));
  const client = clientOf(url);
  expect(await rejection(client.upload(new Blob(["x"])))).toMatchObject({ name: "NotSupportedError", cause: { status } });
  expect(await rejection(client.submit(model, { image_url: new Blob(["x"]) }))).toMatchObject({ name: "NotSupportedError" });
  expect(seen.map(({ path }) => path)).toEqual(["/v1/files", "/v1/files"]);
});

test("a failed upload ends the submission before anything costs money", async () => {
  const { url, seen } = await hostileServer(answer(500));
  const error = await rejection(clientOf(url, { retry: { maxRetries: 1 } }).submit(model, { image_url: new Blob(["x"]) }));
  expect(error).toMatchObject({ name: "ServerError", attempts: 2 });
  expect(error.mayExist).toBeUndefined();
  expect(new Set(seen.map(({ path }) => path))).toEqual(new Set(["/v1/files"]));
});

test("a server that takes a quote for a submission has created a task: the error has its id", async () => {
  const { url, seen } = await hostileServer(task());
  const error = await rejection(clientOf(url).quote(model, input));
  expect(error).toMatchObject({ name: "NotSupportedError", code: "not_supported", taskId: "task-1" });
  expect(error.message).toContain('client.task("task-1").cancel()');
  expect(seen).toHaveLength(1);
});

test.each([answer(500), answer(200, "<html>"), answer(204)])(
  "a quote is not sent again when it may have been a submission",
  async (step) => {
    const { url, seen } = await hostileServer(step);
    expect(await rejection(clientOf(url).quote(model, input))).toMatchObject({ mayExist: true });
    expect(seen).toHaveLength(1);
  },
);

test("a list goes on to its end, and in no circles", async () => {
  const page = (id: string, next?: string) => json({ data: { items: [{ ...taskJson().data, task_id: id }], next_cursor: next } });
  const { url, seen } = await hostileServer(page("a", "1"), page("b", "2"), page("c", "2"));
  const ids: string[] = [];
  for await (const { task_id } of clientOf(url).list({ limit: 1 })) ids.push(task_id);
  expect(ids).toEqual(["a", "b", "c"]);
  expect(seen.map(({ path }) => path)).toEqual(["/v1/tasks?limit=1", "/v1/tasks?limit=1&cursor=1", "/v1/tasks?limit=1&cursor=2"]);
});

test.each([json(null), json({ data: {} }), json({ data: { items: 5 } }), answer(204)])(
  "a list that is none is a typed error",
  async (step) => {
    const { url } = await hostileServer(step);
    const list = clientOf(url, { retry: { maxRetries: 0 } }).list();
    expect(await rejection(list.pages().next())).toMatchObject({ name: "InvalidResponseError" });
  },
);
