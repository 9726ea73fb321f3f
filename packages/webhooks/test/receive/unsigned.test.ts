import { type EventType, events } from "@gentasks/schema/events";
import examples from "@gentasks/schema/examples/events";
import { describe, expect, test, vi } from "vitest";
import { callbackOf, confirmBy, createReceiver, createWebhookHandler, type FetchTask, type ReceiverOptions } from "../../src/index.ts";
import { genuine, keys, marker, now, strangerSecret, v1 } from "./genuine.ts";

const json = { "content-type": "application/json" };
const unsigned = (body: unknown) => ({ headers: json, body: JSON.stringify(body) });

/** A receiver that has no keys, before a service with one task. */
function receiverOf(task: unknown, options: ReceiverOptions = {}) {
  const fetchTask = vi.fn<FetchTask>(async () => task);
  return { fetchTask, receive: createReceiver({ confirmUnsigned: confirmBy(fetchTask), now: () => now, ...options }) };
}

const unifiedTask = {
  task_id: "tsk_1",
  status: "completed",
  model: "google/veo-3.1-fast",
  output: { video_url: "https://cdn.example.com/true.mp4" },
};
const unifiedLie = {
  task_id: "tsk_1",
  status: "completed",
  model: "kuaishou/kling-3.0-video",
  data: { video_url: "https://evil.example.com/x.mp4" },
};
const asyncTask = { id: "task_1", status: "completed", created_at: 1, outputs: ["https://cdn.example.com/true.mp4"] };

/** The task behind an example of a callback, as its service tells it when asked. */
function taskOf(type: EventType): unknown {
  if (events[type].surface !== "unified") return examples[type];
  const { data, error_message, ...task } = examples[type] as Record<string, unknown>;
  return { ...task, ...(data !== undefined && { output: data }), ...(error_message !== undefined && { message: error_message }) };
}

describe("an unsigned callback is believed as far as its service confirms it", () => {
  test.each(Object.keys(events) as EventType[])("%s is told as the task that was fetched", async (type) => {
    const { surface, id } = events[type];
    const taskId = (examples[type] as Readonly<Record<string, string>>)[id];
    const { receive, fetchTask } = receiverOf(taskOf(type), { surfaces: [surface] });
    expect(await receive(unsigned(examples[type]))).toEqual({
      type,
      surface,
      id: `${surface}/${taskId}/${examples[type].status}`,
      taskId,
      status: examples[type].status,
      model: surface === "async" ? undefined : expect.any(String),
      payload: examples[type],
      task: taskOf(type),
      signedAt: undefined,
    });
    expect(fetchTask).toHaveBeenCalledExactlyOnceWith(taskId, surface);
  });

  test("a lie about the output and the model is corrected", async () => {
    const { receive } = receiverOf(unifiedTask);
    const event = await receive(unsigned({ ...unifiedLie, more: marker }));
    expect(event).toMatchObject({
      type: "task.completed",
      model: unifiedTask.model,
      payload: { data: unifiedTask.output },
      task: unifiedTask,
    });
    expect(JSON.stringify(event)).not.toMatch(new RegExp(`evil|kling|${marker}`));
  });

  test.each([
    ["a failure that is none", { task_id: "tsk_1", status: "failed", error_message: "x" }, unifiedTask, "task.completed"],
    ["a success that is none", unifiedLie, { task_id: "tsk_1", status: "failed", message: "refused" }, "task.failed"],
    ["work in progress that is over", { id: "task_1", status: "in_progress", created_at: 1 }, asyncTask, "async.task.completed"],
    [
      "waiting that is work by now",
      { id: "task_1", status: "queued", created_at: 1 },
      { id: "task_1", status: "in_progress", created_at: 1 },
      "async.task.in_progress",
    ],
    ["an async failure that is a success", { id: "task_1", status: "failed", created_at: 1 }, asyncTask, "async.task.completed"],
  ])("%s is told as it is", async (_what, body, task, type) => {
    const { receive } = receiverOf(task);
    const event = await receive(unsigned(body));
    expect(event).toMatchObject({ type, status: (task as { status: string }).status, task });
    expect(event.id).toBe(`${event.surface}/${event.taskId}/${event.status}`);
  });

  test("the reason of a failure is found in the older form as well, and is empty where there is none", async () => {
    const failed = { task_id: "tsk_1", status: "failed" };
    const body = unsigned({ ...failed, error_message: "a lie" });
    for (const [task, reason] of [
      [{ ...failed, message: "newer" }, "newer"],
      [{ ...failed, error: { message: "older" } }, "older"],
      [failed, ""],
    ] as const) {
      expect(await receiverOf(task).receive(body)).toMatchObject({ type: "task.failed", payload: { error_message: reason } });
    }
  });

  test("the model is that of the task, then what modelOf says", async () => {
    const { model: _model, ...silent } = unifiedTask;
    const modelOf = vi.fn(() => "suno-ai/music");
    expect(await receiverOf({ ...asyncTask, model: "async-model" }, { modelOf }).receive(unsigned(asyncTask))).toMatchObject({
      model: "async-model",
    });
    expect(modelOf).not.toHaveBeenCalled();
    expect(await receiverOf(silent, { modelOf }).receive(unsigned(unifiedLie))).toMatchObject({ model: "suno-ai/music" });
    expect(await receiverOf(silent).receive(unsigned(unifiedLie))).toMatchObject({ model: undefined });
  });
});

describe("what is not confirmed is refused", () => {
  test.each([
    ["still running", { task_id: "tsk_1", status: "processing" }, unifiedLie],
    ["waiting", { task_id: "tsk_1", status: "pending" }, unifiedLie],
    ["in a state that is new", { task_id: "tsk_1", status: "paused" }, unifiedLie],
    [
      "queued while work is told",
      { id: "task_1", status: "queued", created_at: 1 },
      { id: "task_1", status: "in_progress", created_at: 1 },
    ],
    ["in progress while success is told", { id: "task_1", status: "in_progress", created_at: 1 }, asyncTask],
    ["another one", { ...unifiedTask, task_id: "tsk_2" }, unifiedLie],
    ["another one, by a blank", { ...unifiedTask, task_id: "tsk_1 " }, unifiedLie],
    ["one without an id", { ...unifiedTask, task_id: undefined }, unifiedLie],
    ["one with two ids", { ...unifiedTask, task_id: ["tsk_1"] }, unifiedLie],
    ["one without its output", { ...unifiedTask, output: undefined }, unifiedLie],
    ["one in the callback's own form", unifiedLie, unifiedLie],
    ["one of another surface", asyncTask, { ...unifiedLie, task_id: "task_1" }],
    ["still in its envelope", { code: 200, success: true, data: unifiedTask }, unifiedLie],
    ["a text", JSON.stringify(unifiedTask), unifiedLie],
    ["a list", [unifiedTask], unifiedLie],
    ["a number", 5, unifiedLie],
    ["false", false, unifiedLie],
    ["empty", {}, unifiedLie],
  ])("with not_confirmed where the task is %s", async (_what, task, body) => {
    const { receive } = receiverOf(task);
    await expect(receive(unsigned(body))).rejects.toMatchObject({ code: "not_confirmed", status: 409 });
  });

  const failing =
    (error: unknown): FetchTask =>
    () =>
      Promise.reject(error);

  test.each<[string, FetchTask]>([
    ["undefined", async () => undefined],
    ["null", async () => null],
    ["an error with the status 404", failing(Object.assign(new Error(marker), { status: 404 }))],
  ])("with unknown_task where the service answers %s", async (_what, fetchTask) => {
    const error = await createReceiver({ confirmUnsigned: confirmBy(fetchTask) })(unsigned(unifiedLie)).catch((error) => error);
    expect(error).toMatchObject({ code: "unknown_task", status: 404 });
    expect(error.message).not.toContain(marker);
  });

  test.each<[string, FetchTask]>([
    ["an error", failing(new Error(marker))],
    ["a status of 401", failing(Object.assign(new Error(marker), { status: 401 }))],
    ["a status of 500", failing(Object.assign(new Error(marker), { status: 500 }))],
    ["the text 404", failing("404")],
    ["nothing at all", failing(undefined)],
    ["null", failing(null)],
    [
      "an error at once",
      () => {
        throw new Error(marker);
      },
    ],
  ])("with confirmation_failed where fetching fails with %s", async (_what, fetchTask) => {
    const error = await createReceiver({ confirmUnsigned: confirmBy(fetchTask) })(unsigned(unifiedLie)).catch((error) => error);
    expect(error).toMatchObject({ code: "confirmation_failed", status: 503 });
    expect(error.message).not.toContain(marker);
  });
});

describe("what is asked of the service", () => {
  test.each([
    ["an empty id", ""],
    ["a blank", " "],
    ["a blank inside", "tsk 1"],
    ["a line break", "tsk_1\r\nx-admin: 1"],
    ["a zero byte", "tsk_1\0"],
    ["an umlaut", "tsk_ü"],
    ["full-width dots", "．．"],
    ["an emoji", "🎬"],
    ["201 characters", "t".repeat(201)],
    ["a megabyte", "t".repeat(1_000_000)],
    ["the folder itself", "."],
    ["the folder above", ".."],
    ["dots", "...."],
    ["a folder", "a/b"],
    ["the folder above, in a path", "../balance"],
    ["a folder of another kind", "..\\balance"],
    ["an encoded folder", "..%2fbalance"],
    ["a query", "tsk_1?key=1"],
    ["a fragment", "tsk_1#"],
    ["another host", "//evil.example.com"],
    ["markup", "<b>"],
    ["braces", "{id}"],
  ])("is nothing about %s", async (_what, id) => {
    for (const body of [
      { ...unifiedLie, task_id: id },
      { ...asyncTask, id },
    ]) {
      const { receive, fetchTask } = receiverOf(unifiedTask);
      const error = await receive(unsigned(body)).catch((error) => error);
      expect(error).toMatchObject({ code: "invalid_payload", status: 422 });
      expect(fetchTask).not.toHaveBeenCalled();
    }
  });

  test("is nothing about a body that is no callback, or has a status that none has", async () => {
    const { receive, fetchTask } = receiverOf(unifiedTask);
    for (const body of [{}, [], null, "x", { task_id: "tsk_1" }, { ...asyncTask, outputs: 5 }, { task_id: "tsk_1", status: "paused" }]) {
      await expect(receive(unsigned(body))).rejects.toMatchObject({ code: "invalid_payload" });
    }
    expect(fetchTask).not.toHaveBeenCalled();
  });

  test("is the id as it stands", async () => {
    for (const id of ["t", "t".repeat(200), "tsk-1_2.3~4:5@6", "__proto__", "constructor"]) {
      const { receive, fetchTask } = receiverOf({ ...unifiedTask, task_id: id });
      expect(await receive(unsigned({ ...unifiedLie, task_id: id }))).toMatchObject({ taskId: id });
      expect(fetchTask).toHaveBeenCalledExactlyOnceWith(id, "unified");
    }
  });
});

describe("beside keys", () => {
  const mixed = (task: unknown) => receiverOf(task, keys);
  const signed = (body: unknown) => genuine({ body: JSON.stringify(body) });

  test("a signed callback is verified and not fetched", async () => {
    const { receive, fetchTask } = mixed(unifiedTask);
    const event = await receive(signed(unifiedLie));
    expect(event).toMatchObject({ id: "msg_1", payload: unifiedLie, signedAt: new Date(now) });
    expect(event).not.toHaveProperty("task");
    expect(fetchTask).not.toHaveBeenCalled();
  });

  test("an unsigned one is fetched", async () => {
    const { receive, fetchTask } = mixed(unifiedTask);
    expect(await receive(unsigned(unifiedLie))).toMatchObject({ id: "unified/tsk_1/completed", signedAt: undefined, task: unifiedTask });
    expect(fetchTask).toHaveBeenCalledOnce();
  });

  test("one with any trace of a signature must have a good one", async () => {
    const { receive, fetchTask } = mixed(unifiedTask);
    const { headers, body } = signed(unifiedLie);
    const forged = genuine({ body: body as string }, v1(genuine({ body: body as string }), strangerSecret));
    await expect(receive(forged)).rejects.toMatchObject({ code: "signature_mismatch" });
    for (const name of ["webhook-id", "webhook-timestamp", "webhook-signature"]) {
      await expect(receive({ headers: { ...headers, [name]: undefined }, body })).rejects.toMatchObject({ code: "missing_header" });
      await expect(receive({ headers: { ...json, [name]: headers[name] }, body })).rejects.toMatchObject({ code: "missing_header" });
      await expect(receive({ headers: { ...json, [name]: "" }, body })).rejects.toMatchObject({ code: "missing_header" });
      await expect(receive({ headers: { ...json, [name.toUpperCase()]: ["a", "b"] }, body })).rejects.toMatchObject({
        code: "duplicate_header",
      });
    }
    expect(fetchTask).not.toHaveBeenCalled();
  });

  test("without confirmUnsigned an unsigned one is refused", async () => {
    await expect(createReceiver(keys)(unsigned(unifiedLie))).rejects.toMatchObject({ code: "missing_header", status: 400 });
  });

  test("without keys a signature is no more than decoration: the task is fetched", async () => {
    const { receive, fetchTask } = receiverOf(unifiedTask);
    const { headers, body } = signed(unifiedLie);
    expect(await receive({ headers: { ...headers, "webhook-id": "not.checked" }, body })).toMatchObject({
      id: "unified/tsk_1/completed",
      task: unifiedTask,
    });
    expect(fetchTask).toHaveBeenCalledOnce();
  });

  test("keys from a source of one's own count as keys", async () => {
    const { receive, fetchTask } = receiverOf(unifiedTask, { publicKeys: async () => [] });
    await expect(receive(signed(unifiedLie))).rejects.toMatchObject({ code: "signature_mismatch" });
    expect(fetchTask).not.toHaveBeenCalled();
  });
});

describe("a handler", () => {
  const post = (body: unknown) => new Request("http://localhost/", { method: "POST", headers: json, body: JSON.stringify(body) });

  test("handles one confirmed callback once, however often and by whomever it is sent", async () => {
    const handled = vi.fn();
    const { fetchTask } = receiverOf(unifiedTask);
    const handler = createWebhookHandler({ confirmUnsigned: confirmBy(fetchTask), on: { "*": handled } });
    expect(await (await handler(post(unifiedLie))).json()).toEqual({ result: "handled" });
    for (const body of [unifiedLie, { ...unifiedLie, data: {} }, { task_id: "tsk_1", status: "failed", error_message: "x" }])
      expect(await (await handler(post(body))).json()).toEqual({ result: "duplicate" });
    expect(handled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ task: unifiedTask }), { transaction: undefined });
  });

  test("lets the sender try again until the task has come as far as told", async () => {
    const handled = vi.fn();
    let task: unknown = { task_id: "tsk_1", status: "processing" };
    const handler = createWebhookHandler({
      confirmUnsigned: confirmBy(async () => task),
      on: { "task.completed": handled },
      onError: () => {},
    });
    expect((await handler(post(unifiedLie))).status).toBe(409);
    expect(handled).not.toHaveBeenCalled();
    task = unifiedTask;
    expect((await handler(post(unifiedLie))).status).toBe(200);
    expect(handled).toHaveBeenCalledOnce();
  });
});

test("the body of a callback is the task itself, but for the unified surface", () => {
  expect(callbackOf("async", asyncTask)).toBe(asyncTask);
  expect(callbackOf("router", examples["router.task.completed"])).toBe(examples["router.task.completed"]);
  expect(callbackOf("unified", unifiedTask)).toEqual({
    task_id: "tsk_1",
    status: "completed",
    model: unifiedTask.model,
    data: unifiedTask.output,
  });
  for (const nothing of [null, undefined, "x", 5]) expect(callbackOf("unified", nothing)).toBe(nothing);
});
