import { expect, test } from "vitest";
import { asyncVideo, chat, completed, harness, video } from "./harness.ts";

test("only so many tasks may be open at once, and each that ends makes room", async () => {
  const own = harness({ plan: { concurrentTasks: 2 } });
  await own.submit();
  await own.post("/v1/task/submit", asyncVideo);
  const third = await own.post("/v1/tasks", video);
  expect([third.status, third.body.data]).toEqual([
    429,
    { message: "Too many tasks at once: this key may have 2 open; wait until one has ended", code: "rate_limit_exceeded" },
  ]);
  expect(third.headers.get("retry-after")).toBe("5");
  expect(own.balance()).toEqual([999_800, 200]);
  expect((await own.post("/v1/tasks", video, { key: "bob" })).status).toBe(200);
  await own.pass(3000);
  expect((await own.post("/v1/tasks", video)).status).toBe(200);
});

test.each([
  ["is completed", undefined],
  ["fails", { state: "failed", reason: "failed", message: "No" } as const],
])("the place of a task is free once it %s", async (_how, report) => {
  const own = harness({ plan: { concurrentTasks: 1 } });
  if (report) own.provider.poll.mockReturnValue(report);
  for (let times = 0; times < 3; times++) {
    expect((await own.post("/v1/tasks", video)).status).toBe(200);
    await own.pass(3000);
  }
});

test("the place of a task is free once it is cancelled, and is not freed twice", async () => {
  const own = harness({ plan: { concurrentTasks: 1 } });
  const id = await own.submit();
  for (let times = 0; times < 3; times++) await own.call("POST", `/v1/tasks/${id}/cancel`);
  expect((await own.post("/v1/tasks", video)).status).toBe(200);
  expect((await own.post("/v1/tasks", video)).status).toBe(429);
});

test("of many submissions at once no more are taken than may be open", async () => {
  const own = harness({ plan: { concurrentTasks: 5 } });
  const answers = await Promise.all(Array.from({ length: 40 }, () => own.post("/v1/tasks", video)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(35);
});

test("a model that counts tokens may use so many of them a minute", async () => {
  const own = harness({ plan: { tokensPerMinute: { "gpt-4": 250 } } });
  own.clock.move(20_000);
  own.provider.respond.mockImplementation(async function* (task) {
    yield { report: completed(task, { output: { artifacts: [], text: "x" }, usage: { tokens: { input: 1, output: 1 } } }) };
  });
  const ask = (body: object = {}) => own.post("/api/v1/task", { ...chat, max_tokens: 100, ...body });
  expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(200);
  const third = await ask();
  expect([third.status, third.body.error.message]).toEqual([
    429,
    "Token limit of gpt-4 exceeded: 250 a minute, this request needs 108. Reset at 2026-01-01T00:01:00Z",
  ]);
  expect(third.headers.get("retry-after")).toBe("40");
  expect((await ask({ model: "gpt-3.5-turbo" })).status).toBe(200);
  own.clock.move(40_000);
  expect((await ask()).status).toBe(200);
});

test("limits are shown on every answer and begin anew each minute", async () => {
  const own = harness({ plan: { requestsPerMinute: 3 } });
  const remaining = async () => (await own.get("/v1/nope")).headers.get("x-ratelimit-remaining");
  expect([await remaining(), await remaining(), await remaining(), await remaining()]).toEqual(["2", "1", "0", "0"]);
  own.clock.move(60_000);
  const { headers } = await own.get("/account");
  expect([headers.get("x-ratelimit-limit"), headers.get("x-ratelimit-remaining"), headers.get("x-ratelimit-reset")]).toEqual([
    "3",
    "2",
    "2026-01-01T00:02:00Z",
  ]);
});
