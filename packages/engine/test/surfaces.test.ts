import { specHash } from "@gentasks/schema/catalogue";
import { expect, test } from "vitest";
import { asyncVideo, completed, harness, start, video } from "./harness.ts";

const created_at = start / 1000;
const running = { state: "running", expectedMs: 20_000, pollAt: start + 20_000 } as const;

const commonHeaders = {
  "content-type": "application/json",
  "x-ratelimit-limit": "1000",
  "x-ratelimit-remaining": "999",
  "x-ratelimit-reset": "2026-01-01T00:01:00Z",
  "x-request-id": "req_r00000001",
  "x-spec-hash": specHash,
};

test("a unified task is submitted, runs and is completed", async () => {
  const { post, get, pass, provider } = harness();
  provider.submit.mockImplementation(() => running);
  const accepted = await post("/v1/tasks", video);
  const task = { task_id: "tsk_t00000002", model: "google/veo-3.1-fast", created_at };
  expect([accepted.status, accepted.body]).toEqual([200, { code: 200, success: true, data: { ...task, status: "pending" } }]);
  expect(Object.fromEntries(accepted.headers)).toEqual({ ...commonHeaders, "idempotency-honoured": "true" });

  expect((await get("/v1/tasks/tsk_t00000002")).body.data.status).toBe("pending");
  await pass(5000);
  const processing = await get("/v1/tasks/tsk_t00000002");
  expect(processing.body).toEqual({ code: 200, success: true, data: { ...task, status: "processing", progress: 0.25 } });
  expect(Object.fromEntries(processing.headers)).toMatchObject({
    ...commonHeaders,
    "x-ratelimit-remaining": "997",
    "x-request-id": expect.any(String),
  });
  expect(processing.headers.has("idempotency-honoured")).toBe(false);

  await pass(20_000);
  expect((await get("/v1/tasks/tsk_t00000002")).body).toEqual({
    code: 200,
    success: true,
    data: { ...task, status: "completed", output: { video_url: "https://files.test/tsk_t00000002.mp4" }, completed_at: created_at + 20 },
  });
});

test("a unified task that fails is read with status 200 and code 400", async () => {
  const { submit, get, pass, provider } = harness();
  provider.poll.mockReturnValue({ state: "failed", reason: "moderated", message: "The prompt was refused" });
  const id = await submit();
  await pass(3000);
  const { status, body } = await get(`/v1/tasks/${id}`);
  expect(status).toBe(200);
  expect(body).toEqual({
    code: 400,
    success: false,
    data: {
      task_id: id,
      model: "google/veo-3.1-fast",
      status: "failed",
      message: "The prompt was refused",
      code: "CONTENT_MODERATED",
      created_at,
      completed_at: created_at + 3,
    },
  });
});

test("an async task is submitted, runs and is completed", async () => {
  const { post, get, pass, provider } = harness();
  provider.submit.mockImplementation(() => running);
  provider.poll.mockImplementation((task) => completed(task, { usage: { tokens: { input: 3, output: 4 } } }));
  const accepted = await post("/v1/task/submit", asyncVideo);
  expect([accepted.status, accepted.body]).toEqual([200, { id: "task_t00000002", status: "queued", created_at }]);
  expect((await get("/v1/task/task_t00000002")).body).toEqual({ id: "task_t00000002", status: "queued", created_at });
  await pass(5000);
  expect((await get("/v1/task/task_t00000002")).body).toEqual({ id: "task_t00000002", status: "in_progress", created_at });
  await pass(20_000);
  expect((await get("/v1/task/task_t00000002")).body).toEqual({
    id: "task_t00000002",
    status: "completed",
    created_at,
    completed_at: created_at + 20,
    outputs: ["https://files.test/task_t00000002.mp4"],
    usage: { type: "tokens", input_tokens: 3, output_tokens: 4 },
  });
});

test("an async task that fails says why in one sentence", async () => {
  const { post, get, pass, provider } = harness();
  provider.poll.mockReturnValue({ state: "failed", reason: "failed", message: "No capacity" });
  const { body } = await post("/v1/task/submit", asyncVideo);
  await pass(3000);
  const failed = { id: body.id, status: "failed", created_at, completed_at: created_at + 3, error: "No capacity" };
  expect((await get(`/v1/task/${body.id}`)).body).toEqual(failed);
});

test("the async surface takes models that nobody has listed", async () => {
  const { post, get, pass } = harness();
  const { status, body } = await post("/v1/task/submit", { model: "brand-new/model", input: {} });
  expect(status).toBe(200);
  await pass(3000);
  expect((await get(`/v1/task/${body.id}`)).body.status).toBe("completed");
});

test("a router task is submitted, runs and is completed", async () => {
  const { post, get, pass, provider } = harness();
  provider.submit.mockImplementation(() => running);
  const accepted = await post("/midjourney/imagine", { prompt: "A harbour" });
  expect([accepted.status, accepted.body]).toEqual([200, { task_id: "tsk_t00000002", status: "submitted" }]);
  const task = { task_id: "tsk_t00000002", type: "midjourney/imagine", created_at };
  expect((await get("/tasks/tsk_t00000002")).body).toEqual({ ...task, status: "submitted", progress: 0, updated_at: created_at });
  await pass(5000);
  expect((await get("/tasks/tsk_t00000002")).body).toEqual({ ...task, status: "processing", progress: 25, updated_at: created_at });
  await pass(20_000);
  expect((await get("/tasks/tsk_t00000002")).body).toEqual({
    ...task,
    status: "completed",
    progress: 100,
    updated_at: created_at + 20,
    result: { image_url: "https://files.test/tsk_t00000002.png" },
  });
});

test("a router task that fails says why with a word for programs", async () => {
  const { post, get, pass, provider } = harness();
  provider.poll.mockReturnValue({ state: "failed", reason: "failed", message: "No capacity" });
  const { body } = await post("/kling/text-to-video", { prompt: "A harbour" });
  await pass(3000);
  expect((await get(`/tasks/${body.task_id}`)).body).toMatchObject({
    status: "failed",
    error: { code: "generation_failed", message: "No capacity" },
  });
});

test.each([
  [
    "/suno/jobs",
    { prompt: "calm piano", mode: "music" },
    { audio_url: expect.stringMatching(/mp3$/), download_url: expect.stringMatching(/mp3\?download=1$/) },
  ],
  ["/kling/text-to-video", { prompt: "A harbour" }, { video_url: expect.stringMatching(/mp4$/) }],
  ["/midjourney/shorten", { prompt: "A very long prompt" }, { prompts: ["a harbour"] }],
])("the result of %s has the fields of its kind", async (path, input, result) => {
  const { post, get, pass } = harness();
  const { body } = await post(path, input);
  await pass(3000);
  expect((await get(`/tasks/${body.task_id}`)).body.result).toEqual(result);
});

test("several pictures are shown as a list too", async () => {
  const { post, submit, get, pass, provider } = harness();
  const picture = (at: number) => ({ kind: "image", url: `https://files.test/${at}.png`, mediaType: "image/png", bytes: 1 }) as const;
  provider.poll.mockImplementation((task) => completed(task, { output: { artifacts: [picture(1), picture(2)] } }));
  const urls = { image_url: "https://files.test/1.png", image_urls: ["https://files.test/1.png", "https://files.test/2.png"] };
  const router = await post("/midjourney/imagine", { prompt: "A harbour" });
  const unified = await submit({ model: "xai/grok-imagine-image" });
  await pass(3000);
  expect((await get(`/tasks/${router.body.task_id}`)).body.result).toEqual(urls);
  expect((await get(`/v1/tasks/${unified}`)).body.data.output).toEqual(urls);
});

test.each([
  ["suno-ai/lyrics", { prompt: "A sea song", mv: "default" }, { title: "A title", text: "Words" }],
  [
    "elevenlabs/speech-to-text",
    { audio_url: "https://a.test/a.mp3" },
    { language_code: "en", text: "Words", file_duration_seconds: 1, words: [{ text: "Words", start: 0, end: 1, type: "word" }] },
  ],
])("the output of %s has its own form", async (model, input, output) => {
  const { submit, get, pass } = harness();
  const id = await submit({ model, input });
  await pass(3000);
  expect((await get(`/v1/tasks/${id}`)).body.data.output).toEqual(output);
});

test("a form brings files, which stand in the input by their addresses", async () => {
  const { call, saved, store } = harness();
  const form = new FormData();
  form.append("image", new File(["PNG"], "lamp.png", { type: "image/png" }));
  const one = await call("POST", "/recraft/vectorize", { form });
  expect(one.status).toBe(200);
  expect(store.task(one.body.task_id)?.input).toEqual({ image: "https://files.test/in/1-lamp.png" });

  const several = new FormData();
  several.append("style", "digital_illustration");
  several.append("files", new File(["1"], "a.png", { type: "image/png" }));
  several.append("files", new File(["2"], "b.png", { type: "image/png" }));
  const two = await call("POST", "/recraft/styles", { form: several });
  expect([two.status, two.text]).toEqual([200, expect.any(String)]);
  expect(store.task(two.body.task_id)?.input.files).toEqual(["https://files.test/in/2-a.png", "https://files.test/in/3-b.png"]);
  expect(saved).toEqual(["lamp.png", "a.png", "b.png"].map((name) => ({ name, key: "ada" })));
});

test("HEAD is answered as GET is, without a body", async () => {
  const { submit, call, get } = harness();
  const id = await submit();
  const head = await call("HEAD", `/v1/tasks/${id}`);
  const { headers } = await get(`/v1/tasks/${id}`);
  expect([head.status, head.text]).toEqual([200, ""]);
  expect(head.headers.get("content-type")).toBe(headers.get("content-type"));
  expect((await call("HEAD", "/v1/tasks/tsk_none")).status).toBe(404);
});

test("progress stays below one however long a task runs, and is not told where nobody knows the length", async () => {
  const { submit, get, pass, provider } = harness();
  provider.submit.mockReturnValueOnce({ state: "running", expectedMs: 1000, pollAt: start + 50_000 });
  provider.submit.mockReturnValueOnce({ state: "running", pollAt: start + 50_000 });
  const [known, unknown] = [await submit(), await submit()];
  await pass(30_000);
  expect((await get(`/v1/tasks/${known}`)).body.data.progress).toBe(0.99);
  expect((await get(`/v1/tasks/${unknown}`)).body.data).not.toHaveProperty("progress");
});
