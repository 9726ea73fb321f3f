import { expect, expectTypeOf, test, vi } from "vitest";
import { createWebhookHandler, generateSecret, type WebhookHandlerOptions } from "../../src/index.ts";
import { harness } from "./harness.ts";

test("an event goes to the handler of its type, typed", async () => {
  const told: unknown[] = [];
  const { send } = harness({
    on: {
      "async.task.completed": (event) => {
        expectTypeOf(event.status).toEqualTypeOf<"completed">();
        told.push([event.type, event.surface, event.taskId, event.payload.outputs]);
      },
      "async.task.failed": () => told.push("failed"),
    },
  });
  expect(await send()).toEqual({ status: 200, result: "handled" });
  expect(told).toEqual([["async.task.completed", "async", "task_5d41402a", ["https://cdn.example.com/out/clip.mp4"]]]);
});

test("an event without a handler is answered and passed over", async () => {
  const { send } = harness({ on: { "async.task.failed": () => {} } });
  expect(await send({ id: "event-1" })).toEqual({ status: 200, result: "ignored" });
  expect(await send({ id: "event-1" })).toEqual({ status: 200, result: "ignored" });
});

test("a star takes what has no handler of its own, unknown events too", async () => {
  const told: string[] = [];
  const { send } = harness({ on: { "*": ({ type, status }) => void told.push(`${type} ${status}`), "async.task.failed": () => {} } });
  await send();
  await send({ type: "async.task.failed" });
  await send({ type: "task.completed" });
  await send({ status: "archived" });
  expect(told).toEqual(["async.task.completed completed", "task.completed completed", "unknown archived"]);
});

test("an event with an unknown status is passed over, or goes to the handler for such", async () => {
  expect(await harness({ on: { "async.task.completed": () => {} } }).send({ status: "archived" })).toEqual({
    status: 200,
    result: "ignored",
  });
  const unknown = vi.fn();
  const { send } = harness({ on: { unknown, "async.task.completed": () => {} } });
  expect(await send({ status: "archived", id: "event-1" })).toEqual({ status: 200, result: "handled" });
  expect(unknown).toHaveBeenCalledWith(expect.objectContaining({ type: "unknown", status: "archived", id: "event-1" }), {
    transaction: undefined,
  });
});

test("unknown events have no order, and are handled once", async () => {
  const unknown = vi.fn();
  const { send } = harness({ on: { unknown, "async.task.completed": () => {} } });
  await send();
  expect(await send({ status: "archived", id: "event-1" })).toMatchObject({ result: "handled" });
  expect(await send({ status: "archived", id: "event-1" })).toMatchObject({ result: "duplicate" });
  expect(unknown).toHaveBeenCalledTimes(1);
});

test("a handler for what is no event is refused when it is made, and so is none at all", () => {
  const make = (on: object) => () => createWebhookHandler({ secrets: [generateSecret()], on } as WebhookHandlerOptions);
  expect(make({ "task.complete": () => {} })).toThrow(/^There is no event task\.complete; the events are task\.completed, /);
  expect(make({ "task.completed": () => {}, toString: () => {} })).toThrow("There is no event toString");
  expect(make({})).toThrow("needs something to do");
});

test("a handler that does not wait is handled as well as one that does", async () => {
  const { send } = harness({ on: { "async.task.completed": () => 5, "async.task.failed": async () => "x" }, order: "none" });
  expect(await send()).toEqual({ status: 200, result: "handled" });
  expect(await send({ type: "async.task.failed" })).toEqual({ status: 200, result: "handled" });
});
