import { validators } from "@gentasks/schema/validators";
import { expect, test } from "vitest";
import { asyncVideo, type Harness, harness, start, video } from "./harness.ts";

const hook = "https://a.test/hook";
const running = { state: "running", pollAt: start + 10_000 } as const;
const failure = { state: "failed", reason: "failed", message: "No capacity" } as const;

type Validator = { readonly validate: (value: unknown) => { readonly issues?: readonly unknown[] | undefined } };

/** What was posted, each body checked against the spec's schema of its event. */
async function posted({ posts }: Harness): Promise<[string, unknown][]> {
  return Promise.all(
    posts.map(async ({ message: { event, body } }): Promise<[string, unknown]> => {
      const load = (validators.events as Readonly<Record<string, () => Promise<{ readonly default: Validator }>>>)[event];
      const validator = (await load?.())?.default;
      expect(validator?.validate(JSON.parse(body)).issues, event).toBeUndefined();
      return [event, JSON.parse(body)];
    }),
  );
}

test("the unified surface calls back once, when the task is completed, with its output", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue(running);
  const id = await own.submit({ callback_url: hook });
  await own.pass(20_000);
  expect(await posted(own)).toEqual([
    ["task.completed", { task_id: id, status: "completed", data: { video_url: `https://files.test/${id}.mp4` }, model: video.model }],
  ]);
  expect(own.posts[0]).toMatchObject({ attempt: 1, message: { id: `msg_${id}_3`, task: id, url: hook } });
});

test("the unified surface calls back when the task has failed, with the reason", async () => {
  const own = harness();
  own.provider.poll.mockReturnValue(failure);
  const id = await own.submit({ callback_url: hook });
  await own.pass(3000);
  expect(await posted(own)).toEqual([["task.failed", { task_id: id, status: "failed", error_message: "No capacity", model: video.model }]]);
});

test("the async surface calls back at every change, with what a query shows then", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue(running);
  const { body: accepted } = await own.post("/v1/task/submit", { ...asyncVideo, callback_url: hook });
  await own.pass(5000);
  const started = await own.get(`/v1/task/${accepted.id}`);
  await own.pass(20_000);
  const ended = await own.get(`/v1/task/${accepted.id}`);
  expect(await posted(own)).toEqual([
    ["async.task.in_progress", started.body],
    ["async.task.completed", ended.body],
  ]);
  expect(started.body.status).toBe("in_progress");
});

test("the router calls back once, when the task has ended, with what a query shows then", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue(running);
  own.provider.poll.mockReturnValueOnce(failure);
  const one = await own.post("/midjourney/imagine", { prompt: "A harbour", notifyHook: hook });
  await own.pass(10_000);
  const other = await own.post("/suno/jobs", { prompt: "calm piano", mode: "music", notifyHook: hook });
  await own.pass(20_000);
  expect(await posted(own)).toEqual([
    ["router.task.failed", (await own.get(`/tasks/${one.body.task_id}`)).body],
    ["router.task.completed", (await own.get(`/tasks/${other.body.task_id}`)).body],
  ]);
});

test.each([
  [
    "/v1/tasks",
    { ...video, callback_url: hook },
    "task.failed",
    { error_message: "Cancelled at the caller's request", model: video.model },
  ],
])("a cancelled task is called back as a failed one", async (path, body, event, fields) => {
  const own = harness();
  const { body: accepted } = await own.post(path, body);
  await own.call("POST", `/v1/tasks/${accepted.data.task_id}/cancel`);
  await own.pass(60_000);
  expect(await posted(own)).toEqual([[event, { task_id: accepted.data.task_id, status: "failed", ...fields }]]);
});

test("only tasks that were taken are called back, and only where they ask for it", async () => {
  const own = harness();
  await own.submit();
  await own.post("/v1/tasks", { ...video, input: {}, callback_url: hook });
  await own.post("/v1/tasks", { ...video, dry_run: true, callback_url: hook });
  await own.post("/v1/tasks", { ...video, callback_url: hook }, { key: "mallory" });
  await own.pass(60_000);
  expect(own.posts).toEqual([]);
});

test("a repeated submission is called back once", async () => {
  const own = harness();
  const headers = { "idempotency-key": "a" };
  for (let times = 0; times < 3; times++) await own.post("/v1/tasks", { ...video, callback_url: hook }, { headers });
  await own.pass(60_000);
  expect(own.posts).toHaveLength(1);
});

test("every attempt carries the same id and bytes, as often as the courier says", async () => {
  const own = harness();
  own.courier.send.mockImplementation((message, attempt) => {
    own.posts.push({ message, attempt });
    const at = own.clock.now();
    if (attempt === 1) return { at, result: "failed", status: 500, retryAt: at + 5000 };
    if (attempt === 2) return { at, result: "failed", error: "connection refused", retryAt: at + 60_000 };
    return { at, result: "delivered", status: 204 };
  });
  const id = await own.submit({ callback_url: hook });
  await own.pass(3000);
  expect(own.posts).toHaveLength(1);
  await own.pass(5000);
  expect(own.posts).toHaveLength(2);
  await own.pass(59_999);
  expect(own.posts).toHaveLength(2);
  await own.pass(1);
  expect(own.posts.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  expect(new Set(own.posts.map(({ message }) => `${message.id} ${message.body}`)).size).toBe(1);
  expect(own.store.delivery(`msg_${id}_2`)).toMatchObject({
    state: "delivered",
    attempts: [
      { at: start + 3000, result: "failed", status: 500 },
      { at: start + 8000, result: "failed", error: "connection refused" },
      { at: start + 68_000, result: "delivered", status: 204 },
    ],
  });
  await own.pass(3_600_000);
  expect(own.posts).toHaveLength(3);
});

test.each([
  ["failed", "failed"],
  ["gone", "failed"],
  ["blocked", "blocked"],
] as const)("a callback whose last attempt is %s is %s", async (result, state) => {
  const own = harness();
  own.courier.send.mockImplementation(() => ({ at: start, result }));
  const id = await own.submit({ callback_url: hook });
  await own.pass(3_600_000);
  expect(own.courier.send).toHaveBeenCalledTimes(1);
  expect(own.store.delivery(`msg_${id}_2`)).toMatchObject({ state, attempts: [{ at: start, result }] });
});

test("a row that is done again after it was delivered sends nothing more", async () => {
  const own = harness();
  const id = await own.submit({ callback_url: hook });
  await own.pass(3000);
  const delivery = `msg_${id}_2`;
  await own.service.run({ id: `${delivery}:deliver`, kind: "deliver", task: id, delivery, dueAt: start, attempt: 1 });
  await own.service.run({ id: "lost:deliver", kind: "deliver", task: id, delivery: "msg_none", dueAt: start, attempt: 1 });
  expect(own.posts).toHaveLength(1);
  expect(own.store.nextDue()).toBeUndefined();
});
