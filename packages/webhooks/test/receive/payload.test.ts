import type { Events } from "@gentasks/schema";
import { type EventType, events } from "@gentasks/schema/events";
import examples from "@gentasks/schema/examples/events";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { createReceiver, createWebhookHandler, isModel, type ReceiverOptions, type TaskEvent, type UnknownEvent } from "../../src/index.ts";
import { genuine, keys, marker, second } from "./genuine.ts";

type Surface = (typeof events)[EventType]["surface"];

const types = Object.keys(events) as EventType[];
const surfaces: Surface[] = ["unified", "async", "router"];

const receive = (body: unknown, options: ReceiverOptions = {}) =>
  createReceiver({ ...keys, ...options })(genuine({ body: JSON.stringify(body) }));

const idOf = (type: EventType) => (examples[type] as Readonly<Record<string, string>>)[events[type].id];
const modelOf = (type: EventType) => {
  const payload: Readonly<Record<string, unknown>> = { ...examples[type] };
  return events[type].surface === "unified" ? payload.model : events[type].surface === "router" ? payload.type : undefined;
};

describe.each(types)("%s", (type) => {
  const { surface } = events[type];
  const expected = {
    type,
    surface,
    id: "msg_1",
    taskId: idOf(type),
    status: examples[type].status,
    payload: examples[type],
    model: modelOf(type),
    signedAt: new Date(second * 1000),
  };

  test("is told from the spec's example where its surface is expected", async () => {
    expect(await receive(examples[type], { surfaces: [surface] })).toEqual(expected);
  });

  test("is told where all surfaces are expected", async () => {
    expect(await receive(examples[type])).toEqual(expected);
  });

  test("is told with fields that are new to this version", async () => {
    const more = { ...examples[type], added_later: { deep: [1, null, marker] } };
    expect(await receive(more, { surfaces: [surface] })).toEqual({ ...expected, payload: more });
  });

  test.each(Object.keys(examples[type]).filter((field) => field === events[type].id || field === "status"))(
    "is refused without %s",
    async (field) => {
      await expect(receive({ ...examples[type], [field]: undefined }, { surfaces: [surface] })).rejects.toMatchObject({
        code: "invalid_payload",
        status: 422,
      });
    },
  );

  test("reaches the handler of its name and no other", async () => {
    const on = Object.fromEntries([...types, "unknown", "*"].map((name) => [name, vi.fn()]));
    const handler = createWebhookHandler({ ...keys, on, dedupe: false });
    const { headers, body } = genuine({ body: JSON.stringify(examples[type]) });
    const answer = await handler(new Request("http://localhost/", { method: "POST", headers, body: body as string }));
    expect(answer.status).toBe(200);
    const called = Object.entries(on).filter(([, each]) => each.mock.calls.length > 0);
    expect(called.map(([name]) => name)).toEqual([type]);
    expect(on[type]).toHaveBeenCalledExactlyOnceWith(expected, { transaction: undefined });
  });
});

describe("surfaces that use the same words", () => {
  const router = { task_id: "tsk_1", status: "completed", result: { image_url: "https://cdn.example.com/1.png" } };
  const unified = { task_id: "tsk_1", status: "completed", data: { image_url: "https://cdn.example.com/1.png" } };
  const unifiedFailure = { task_id: "tsk_1", status: "failed", error_message: "no" };
  const routerFailure = { task_id: "tsk_1", status: "failed", error: { message: "no" } };

  test.each([
    ["data", unified, "task.completed"],
    ["result", router, "router.task.completed"],
    ["error_message", unifiedFailure, "task.failed"],
    ["error", routerFailure, "router.task.failed"],
  ])("are told apart by %s", async (_field, body, type) => {
    expect(await receive(body)).toMatchObject({ type, taskId: "tsk_1" });
    expect(await receive(body, { surfaces: ["router", "unified"] })).toMatchObject({ type });
  });

  test("a unified callback that departs is refused where unified alone is expected", async () => {
    for (const body of [
      router,
      routerFailure,
      { ...unified, data: "x" },
      { ...unified, data: undefined },
      { ...unifiedFailure, error_message: 5 },
    ]) {
      await expect(receive(body, { surfaces: ["unified"] })).rejects.toMatchObject({ code: "invalid_payload" });
    }
  });

  test("a callback of another surface than those expected is refused, or is of no known status", async () => {
    for (const type of types) {
      for (const surface of surfaces.filter((each) => each !== events[type].surface)) {
        const outcome = await receive(examples[type], { surfaces: [surface] }).catch(({ code }) => ({ type: code }));
        // The router asks for so little that unified callbacks fit it.
        const fits = surface === "router" && events[type].surface === "unified" ? [`router.${type}`] : [];
        expect(["invalid_payload", ...fits]).toContain(outcome.type);
      }
    }
  });

  test("a handler expects the surfaces that it has handlers for", async () => {
    const answerTo = async (body: object, on: object) => {
      const { headers, body: text } = genuine({ body: JSON.stringify(body) });
      const handler = createWebhookHandler({ ...keys, on, onError: () => {} });
      return (await handler(new Request("http://localhost/", { method: "POST", headers, body: text as string }))).status;
    };
    const on = { "async.task.completed": () => {} };
    expect(await answerTo(examples["async.task.completed"], on)).toBe(200);
    expect(await answerTo(examples["async.task.failed"], on)).toBe(200);
    expect(await answerTo(examples["task.completed"], on)).toBe(422);
    expect(await answerTo(examples["task.completed"], { ...on, "*": () => {} })).toBe(200);
  });
});

describe("a status that is new to this version", () => {
  test.each([
    ["of a unified task", { task_id: "tsk_1", status: "paused", model: "google/veo-3.1-fast" }],
    ["of a router task", { task_id: "tsk_1", status: "processing" }],
    ["of an async task", { id: "tsk_1", status: "cancelled", created_at: 1 }],
    ["that is empty", { id: "tsk_1", status: "" }],
    ["in another case", { task_id: "tsk_1", status: "COMPLETED", data: {} }],
    ["that an object has by nature", { task_id: "tsk_1", status: "toString" }],
    ["that is its prototype", { task_id: "tsk_1", status: "__proto__" }],
  ])("%s is unknown", async (_what, body) => {
    expect(await receive(body)).toEqual({
      type: "unknown",
      surface: undefined,
      id: "msg_1",
      taskId: "tsk_1",
      status: body.status,
      payload: body,
      model: undefined,
      signedAt: new Date(second * 1000),
    });
  });

  test("goes to the handler for unknown ones, else to that for all, else is answered and passed over", async () => {
    const answerTo = async (on: object) => {
      const { headers, body } = genuine({ body: '{"task_id":"tsk_1","status":"paused"}' });
      const answer = await createWebhookHandler({ ...keys, on })(
        new Request("http://localhost/", { method: "POST", headers, body: body as string }),
      );
      return answer.json();
    };
    const [unknown, all] = [vi.fn(), vi.fn()];
    expect(await answerTo({ unknown, "*": all })).toEqual({ result: "handled" });
    expect([unknown, all].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    expect(await answerTo({ "*": all })).toEqual({ result: "handled" });
    expect(all).toHaveBeenCalledOnce();
    expect(await answerTo({ "task.completed": all })).toEqual({ result: "ignored" });
    expect(all).toHaveBeenCalledOnce();
  });
});

describe("a departure is told by field and rule, and by nothing of the body", () => {
  test.each([
    ["async.task.completed", { created_at: marker }, "/created_at", "type"],
    ["async.task.completed", { outputs: undefined }, "/outputs", "required"],
    ["async.task.completed", { outputs: { [marker]: marker } }, "/outputs", "type"],
    ["async.task.completed", { outputs: [marker, 5] }, "/outputs/1", "type"],
    ["async.task.in_progress", { outputs: [marker] }, "/outputs", "outputs-when-completed"],
    ["async.task.failed", { error: { [marker]: marker } }, "/error", "type"],
    ["task.completed", { data: marker }, "/data", "type"],
    ["task.completed", { data: [marker] }, "/data", "type"],
    ["task.completed", { data: null }, "/data", "type"],
    ["task.failed", { error_message: [marker] }, "/error_message", "type"],
    ["task.failed", { model: { [marker]: 1 } }, "/model", "type"],
    ["router.task.completed", { result: { image_url: { [marker]: 1 } } }, "/result/image_url", "type"],
    ["router.task.failed", { error: { code: marker } }, "/error/message", "required"],
  ] as const)("%s with %j", async (type, change, pointer, rule) => {
    const body = { ...examples[type], [marker]: marker, ...change };
    const error = await receive(body, { surfaces: [events[type].surface] }).catch((error) => error);
    expect(error).toMatchObject({
      code: "invalid_payload",
      message: expect.stringContaining(`${pointer} breaks the rule ${rule} of ${type}.`),
    });
    expect(error.message).not.toContain(marker);
  });
});

describe("the model of a callback", () => {
  const completed = examples["task.completed"];
  const { model: _model, ...silent } = completed;

  test("is what the body says, without asking elsewhere", async () => {
    const modelOf = vi.fn();
    const event = await receive(completed, { modelOf });
    expect(event.model).toBe("google/veo-3.1-fast");
    expect(modelOf).not.toHaveBeenCalled();
    expect(isModel(event, "google/veo-3.1-fast")).toBe(true);
    expect(isModel(event, "kuaishou/kling-3.0-video")).toBe(false);
  });

  test.each([
    ["at once", () => "kuaishou/kling-3.0-video"],
    ["later", async () => "kuaishou/kling-3.0-video"],
  ])("is asked by the task where the body does not say it, and may be told %s", async (_when, answer) => {
    const modelOf = vi.fn(answer);
    const event = await receive(silent, { modelOf });
    expect(modelOf).toHaveBeenCalledExactlyOnceWith(completed.task_id);
    expect(isModel(event, "kuaishou/kling-3.0-video")).toBe(true);
    expect(isModel(event, "google/veo-3.1-fast")).toBe(false);
  });

  test("is not guessed", async () => {
    for (const options of [{}, { modelOf: () => undefined }]) {
      const event = await receive(silent, options);
      expect(() => isModel(event, "google/veo-3.1-fast")).toThrow(
        `The callback of task ${completed.task_id} does not say its model; give the receiver modelOf.`,
      );
    }
  });

  test("that cannot be asked for now is a failure of the receiver, and the sender tries again", async () => {
    const { headers, body } = genuine({ body: JSON.stringify(silent) });
    const modelOf = () => Promise.reject(new Error(`database: ${marker}`));
    const handled = vi.fn();
    const handler = createWebhookHandler({ ...keys, modelOf, on: { "*": handled }, onError: () => {} });
    const answer = await handler(new Request("http://localhost/", { method: "POST", headers, body: body as string }));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain(marker);
    expect(handled).not.toHaveBeenCalled();
  });

  test("narrows the output", () => {
    const event = {} as TaskEvent | UnknownEvent;
    const narrow = () => {
      if (event.type === "task.completed" && isModel(event, "google/veo-3.1-fast")) {
        expectTypeOf(event.model).toEqualTypeOf<"google/veo-3.1-fast">();
        expectTypeOf(event.payload.data.video_url).toExtend<string | undefined>();
      }
      if (event.type === "unknown") expectTypeOf(event.status).toBeString();
      if (event.surface === "async" && event.status === "completed")
        expectTypeOf(event.payload).toEqualTypeOf<Events["async.task.completed"]>();
    };
    expect(narrow).toBeTypeOf("function");
  });
});
