import { expect, test } from "vitest";
import { type Harness, harness } from "./harness.ts";

const extend = (task_id: string) => ({ model: "google/veo-3.1-extend", input: { task_id, prompt: "The tide turns", model: "fast" } });

async function fault({ post }: Harness, body: object, key = "ada") {
  const { status, body: answer } = await post("/v1/tasks", body, { key });
  return [status, answer.data.message, answer.data.errors?.[0]?.pointer, answer.data.errors?.[0]?.rule];
}

const refused = (why: string) => [
  400,
  `task_id must name a completed task that made a video with google/veo-3.1-*: ${why}`,
  "/input/task_id",
  "source-task",
];

test("a model goes on from a completed task of the same key", async () => {
  const own = harness();
  const id = await own.submit();
  await own.pass(3000);
  expect((await own.post("/v1/tasks", extend(id))).status).toBe(200);
});

test("the result of going on can be gone on from", async () => {
  const own = harness();
  const id = await own.submit();
  await own.pass(3000);
  const longer = await own.submit(extend(id));
  await own.pass(3000);
  expect((await own.post("/v1/tasks", extend(longer))).status).toBe(200);
});

test("a task that does not exist is refused, and told shortened", async () => {
  const own = harness();
  expect(await fault(own, extend("tsk_none"))).toEqual(refused("no task tsk_none of this key exists"));
  expect(await fault(own, extend("x".repeat(99)))).toEqual(refused(`no task ${"x".repeat(40)}… of this key exists`));
});

test("a task of another key is refused as one that does not exist", async () => {
  const own = harness();
  const id = await own.submit();
  await own.pass(3000);
  expect(await fault(own, extend(id), "bob")).toEqual(refused(`no task ${id} of this key exists`));
});

test("a task that has not ended is refused", async () => {
  const own = harness();
  const id = await own.submit();
  expect(await fault(own, extend(id))).toEqual(refused(`${id} has not ended yet`));
});

test("a task that has failed is refused", async () => {
  const own = harness();
  own.provider.poll.mockReturnValueOnce({ state: "failed", reason: "failed", message: "No capacity" });
  const id = await own.submit();
  await own.pass(3000);
  expect(await fault(own, extend(id))).toEqual(refused(`${id} has failed`));
});

test("a task of another model is refused", async () => {
  const own = harness();
  const other = await own.submit({
    model: "kuaishou/kling-3.0-video",
    input: { prompt: "A lighthouse", start_frame_url: "https://a.test/1.png" },
  });
  const picture = await own.submit({ model: "alibaba/qwen-image-2.0-pro", input: { prompt: "A lighthouse" } });
  await own.pass(3000);
  expect(await fault(own, extend(other))).toEqual(refused(`${other} was made by kuaishou/kling-3.0-video`));
  expect(await fault(own, extend(picture))).toEqual(refused(`${picture} was made by alibaba/qwen-image-2.0-pro`));
});

test("a model that takes any video takes that of any other", async () => {
  const own = harness();
  const id = await own.submit();
  await own.pass(3000);
  const body = { model: "xai/grok-imagine-video-extend", input: { task_id: id, video_preset: "normal" } };
  expect((await own.post("/v1/tasks", body)).status).toBe(200);
  expect((await fault(own, { ...body, input: { ...body.input, task_id: "none" } }))[1]).toBe(
    "task_id must name a completed task that made a video: no task none of this key exists",
  );
});

test("the router tells it by the field that it has, and takes no task of another surface", async () => {
  const own = harness();
  const unified = await own.submit({ model: "alibaba/qwen-image-2.0-pro", input: { prompt: "A lighthouse" } });
  await own.pass(3000);
  const { status, body } = await own.post("/midjourney/change", { taskId: unified, action: "UPSCALE", index: 2 });
  expect([status, body.error.code, body.error.errors]).toEqual([
    404,
    "task_not_found",
    [
      {
        pointer: "/taskId",
        rule: "source-task",
        message: `taskId must name a completed task that made an image with midjourney/*: no task ${unified} of this key exists`,
      },
    ],
  ]);
});

test("a refused source is neither charged nor kept", async () => {
  const own = harness();
  await fault(own, extend("none"));
  expect(own.balance()).toEqual([1_000_000, 0]);
  expect(own.store.snapshot().tasks).toEqual([]);
});
