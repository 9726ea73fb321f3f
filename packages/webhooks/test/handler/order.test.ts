import { expect, test, vi } from "vitest";
import { harness, held } from "./harness.ts";

test("progress that comes after the end is stale", async () => {
  const progress = vi.fn();
  const { send } = harness({ on: { "async.task.completed": () => {}, "async.task.in_progress": progress } });
  expect(await send({ type: "async.task.completed" })).toMatchObject({ result: "handled" });
  expect(await send({ type: "async.task.in_progress" })).toEqual({ status: 200, result: "stale" });
  expect(progress).not.toHaveBeenCalled();
});

test("progress goes forward only", async () => {
  const { send } = harness({ on: { "async.task.in_progress": () => {}, "async.task.completed": () => {} } });
  expect(await send({ type: "async.task.in_progress", status: "queued" })).toMatchObject({ result: "handled" });
  expect(await send({ type: "async.task.in_progress", status: "in_progress" })).toMatchObject({ result: "handled" });
  expect(await send({ type: "async.task.in_progress", status: "queued" })).toMatchObject({ result: "stale" });
  expect(await send({ type: "async.task.completed" })).toMatchObject({ result: "handled" });
});

test.each([
  ["async.task.completed", "async.task.failed"],
  ["async.task.failed", "async.task.completed"],
  ["task.completed", "task.failed"],
  ["router.task.failed", "router.task.completed"],
] as const)("after %s comes no %s", async (first, second) => {
  const handle = vi.fn();
  const { send } = harness({ on: { "*": handle } });
  expect(await send({ type: first })).toMatchObject({ result: "handled" });
  expect(await send({ type: second })).toMatchObject({ result: "stale" });
  expect(handle).toHaveBeenCalledTimes(1);
});

test("an end that could not be handled makes way for the other one", async () => {
  const { send } = harness({
    on: {
      "async.task.completed": () => {
        throw new Error("It fails.");
      },
      "async.task.failed": () => {},
    },
  });
  expect(await send({ type: "async.task.completed" })).toMatchObject({ status: 500 });
  expect(await send({ type: "async.task.failed" })).toMatchObject({ result: "handled" });
});

test("the end waits while progress of its task is handled", async () => {
  const { handle, begun, end } = held();
  const order: string[] = [];
  const { send } = harness({
    on: {
      "async.task.in_progress": async (event) => {
        await handle(event);
        order.push("progress");
      },
      "async.task.completed": () => void order.push("completed"),
    },
  });
  const progress = send({ type: "async.task.in_progress" });
  await vi.waitFor(() => expect(begun).toHaveLength(1));
  const completed = send();
  setTimeout(end, 150);
  expect([(await progress).result, (await completed).result]).toEqual(["handled", "handled"]);
  expect(order).toEqual(["progress", "completed"]);
});

test("tasks of two surfaces with one name are two", async () => {
  const { send } = harness({ on: { "*": () => {} } });
  const taskId = "task-1";
  expect(await send({ type: "router.task.completed", taskId })).toMatchObject({ result: "handled" });
  expect(await send({ type: "task.failed", taskId })).toMatchObject({ result: "handled" });
  expect(await send({ type: "async.task.in_progress", taskId })).toMatchObject({ result: "handled" });
});

test("without order events are handled as they come, each once, and at the same time", async () => {
  const { handle, begun, end } = held();
  const { send } = harness({ on: { "*": handle }, order: "none" });
  const both = [send({ type: "async.task.completed", id: "event-2" }), send({ type: "async.task.in_progress", id: "event-1" })];
  await vi.waitFor(() => expect(begun.toSorted()).toEqual(["event-1", "event-2"]));
  end();
  end();
  expect((await Promise.all(both)).map(({ result }) => result)).toEqual(["handled", "handled"]);
  expect(await send({ type: "async.task.in_progress", id: "event-1" })).toMatchObject({ result: "duplicate" });
});
