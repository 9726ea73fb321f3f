import { expect, test } from "vitest";
import { completed, harness, picture, price, start, video } from "./harness.ts";

const metered = [{ per: "token", microUsd: 10 }] as const;

test("a dry run checks and prices, and changes nothing", async () => {
  const own = harness();
  const kept = () => ({
    ...own.store.snapshot(),
    counters: own.store.snapshot().counters.filter(([name]) => !name.startsWith("requests:")),
  });
  const before = kept();
  const { status, body, headers } = await own.post("/v1/tasks", { ...video, dry_run: true, callback_url: "https://a.test/hook" });
  expect([status, body]).toEqual([
    200,
    {
      code: 200,
      success: true,
      data: { dry_run: true, cost: 0.0001, cost_micro_usd: price, currency: "USD", price_source: "book", model: video.model },
    },
  ]);
  expect(headers.get("idempotency-honoured")).toBe("true");
  const wrong = await own.post("/v1/tasks", { ...video, input: {}, dry_run: true });
  expect(wrong.status).toBe(400);
  await own.pass(60_000);
  expect(kept()).toEqual(before);
  expect([own.provider.submit.mock.calls, own.posts]).toEqual([[], []]);
});

test("a dry run asks neither balance nor places, and takes no idempotency key", async () => {
  const own = harness({ book: { unified: { "*": [{ per: "request", microUsd: 5_000_000 }] } }, plan: { concurrentTasks: 0 } });
  const headers = { "idempotency-key": "a" };
  const first = await own.post("/v1/tasks", { ...video, dry_run: true }, { headers });
  const second = await own.post("/v1/tasks", { ...video, input: { prompt: "Another" }, dry_run: true }, { headers });
  expect([first.body.data.cost, second.status, second.headers.has("idempotency-replayed")]).toEqual([5, 200, false]);
});

test("a documented price says so", async () => {
  const { post } = harness({ book: {} });
  const { body } = await post("/v1/tasks", { ...picture, dry_run: true });
  expect(body.data).toMatchObject({ cost: 0.0525, cost_micro_usd: 52_500, price_source: "documented" });
});

test("a price that nobody knows is null, not zero", async () => {
  const { post } = harness({ book: {} });
  const { body } = await post("/v1/tasks", { ...video, dry_run: true });
  expect(body.data).toMatchObject({ cost: null, cost_micro_usd: null, price_source: "unknown" });
});

test("a task of unknown price runs without a charge, and is counted as unpriced", async () => {
  const own = harness({ book: {} });
  await own.submit();
  await own.pass(3000);
  expect(own.balance()).toEqual([1_000_000, 0]);
  const { body } = await own.get("/v1/usage");
  expect(body.data.items[0]).toMatchObject({ cost_micro_usd: null, price_source: "unknown" });
  expect(body.data.totals).toMatchObject({ cost_micro_usd: 0, unpriced_tasks: 1 });
});

test("a key with a spending limit runs what stays within it, and nothing of unknown price", async () => {
  const own = harness({
    callers: { ada: { spendingLimitMicroUsd: 60_000 } },
    book: { unified: { "openai/gpt-image-2": [{ per: "request", microUsd: 60_001 }] } },
  });
  expect((await own.post("/v1/tasks", picture)).status).toBe(200);
  const dear = await own.post("/v1/tasks", { model: "openai/gpt-image-2", input: { prompt: "x" } });
  expect([dear.status, dear.body.data.message]).toEqual([
    402,
    "This request costs 0.060001 USD, and this key may spend 0.06 USD at most on one",
  ]);
  const unknown = await own.post("/v1/tasks", video);
  expect([unknown.status, unknown.body.data.message]).toEqual([
    402,
    "The price of google/veo-3.1-fast is not known, and this key may spend 0.06 USD at most on a request; lift the limit to run it",
  ]);
  expect((await own.post("/v1/tasks", { ...video, dry_run: true })).status).toBe(200);
});

test("the price is held at submission, taken at completion, and all of it once", async () => {
  const own = harness();
  const id = await own.submit();
  expect(own.balance()).toEqual([999_900, 100]);
  await own.pass(3000);
  expect(own.balance()).toEqual([999_900, 0]);
  for (let times = 0; times < 3; times++) await own.service.run({ id: `${id}:poll`, kind: "poll", task: id, dueAt: start, attempt: 0 });
  expect(own.balance()).toEqual([999_900, 0]);
  expect(own.store.snapshot().ledger.map((entry) => entry.id)).toEqual([
    "welcome:account-ada",
    "welcome:account-bob",
    `${id}:hold`,
    `${id}:capture`,
  ]);
  expect(own.sum()).toBe(0);
});

test.each([
  ["fails", (own: ReturnType<typeof harness>) => own.provider.poll.mockReturnValue({ state: "failed", reason: "failed", message: "No" })],
  [
    "is refused by the provider",
    (own: ReturnType<typeof harness>) => own.provider.submit.mockReturnValue({ state: "failed", reason: "moderated", message: "No" }),
  ],
])("all is given back for a task that %s", async (_what, prepare) => {
  const own = harness();
  prepare(own);
  const id = await own.submit();
  expect(own.balance()).toEqual([999_900, 100]);
  await own.pass(3000);
  expect(own.balance()).toEqual([1_000_000, 0]);
  expect(own.store.snapshot().ledger.at(-1)?.id).toBe(`${id}:release`);
  expect(own.sum()).toBe(0);
});

test("what is charged by use is held by estimate and taken by count", async () => {
  const own = harness({ book: { async: { "*": metered } } });
  const body = { model: "chat/any", input: { messages: [{ role: "user", content: "12345678" }], max_tokens: 98 } };
  own.provider.poll.mockImplementation((task) => completed(task, { usage: { tokens: { input: 2, output: 10 } } }));
  await own.post("/v1/task/submit", body);
  expect(own.balance()).toEqual([999_000, 1000]);
  await own.pass(3000);
  expect(own.balance()).toEqual([999_880, 0]);
  expect(own.sum()).toBe(0);
});

test("of many submissions at once only those that the balance covers are taken", async () => {
  const own = harness({ book: { unified: { "*": [{ per: "request", microUsd: 300_000 }] } } });
  const answers = await Promise.all(Array.from({ length: 20 }, () => own.post("/v1/tasks", video)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
  expect(answers.filter(({ status }) => status === 402)).toHaveLength(17);
  expect(own.balance()).toEqual([100_000, 900_000]);
});

test("keys of one account pay from one balance", async () => {
  const own = harness({ callers: { bob: { account: "account-ada" } } });
  await own.submit();
  await own.submit({}, { key: "bob" });
  expect(own.balance()).toEqual([999_800, 200]);
});
