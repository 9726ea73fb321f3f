import { events } from "@gentasks/schema/events";
import examples from "@gentasks/schema/examples/events";
import { validators } from "@gentasks/schema/validators";
import all from "@gentasks/schema/validators/events";
import { describe, expect, test } from "vitest";
import { document } from "../generator/bundle.ts";

const types = Object.keys(events) as (keyof typeof events)[];

test("every callback of the document is there, in its order", () => {
  expect(types).toEqual(Object.keys(document.webhooks));
  expect(Object.keys(all)).toEqual(types);
  expect(Object.keys(examples)).toEqual(types);
});

test("a task's states come in an order, and its ends are as far as it gets", () => {
  expect(events["async.task.in_progress"]).toMatchObject({ ranks: { queued: 0, in_progress: 1 }, final: false });
  expect(events["async.task.completed"]).toEqual({ surface: "async", id: "id", ranks: { completed: 2 }, final: true });
  expect(events["async.task.failed"].ranks).toEqual({ failed: 2 });
});

test("the fields that name task and model are told", () => {
  expect(events["task.completed"]).toEqual({ surface: "unified", id: "task_id", model: "model", ranks: { completed: 0 }, final: true });
  expect(events["router.task.failed"]).toMatchObject({ surface: "router", id: "task_id", model: "type" });
});

describe.each(types)("%s", (type) => {
  const body: Readonly<Record<string, unknown>> = { ...examples[type] };
  const { id, ranks } = events[type];

  test("its example is valid, and has the status and the field that are told of it", () => {
    expect(all[type].validate(body)).toEqual({ value: body });
    expect(Object.keys(ranks)).toContain(body.status);
    expect(body[id]).toBeTypeOf("string");
  });

  test("all of its statuses are valid, and no other", () => {
    for (const status of Object.keys(ranks)) expect(all[type].validate({ ...body, status }).issues).toBeUndefined();
    expect(all[type].validate({ ...body, status: "archived" }).issues).toMatchObject([{ pointer: "/status" }]);
  });

  test("the validator among all is the one that is loaded by itself", async () => {
    const { default: own } = await validators.events[type]();
    expect(own).toBe(all[type]);
    expect(own.validate({ ...body, [id]: 7 }).issues).toMatchObject([{ pointer: `/${id}`, rule: "type" }]);
  });
});
