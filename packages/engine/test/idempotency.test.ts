import { expect, test } from "vitest";
import { asyncVideo, chat, completed, harness, video } from "./harness.ts";

const headers = { "idempotency-key": "key-1" };

test("the same submission again is answered as the first one, and is one task", async () => {
  const own = harness();
  const first = await own.post("/v1/tasks", video, { headers });
  await own.pass(3000);
  const second = await own.post("/v1/tasks", video, { headers });
  expect(second.body).toEqual(first.body);
  expect([first.headers.has("idempotency-replayed"), second.headers.get("idempotency-replayed")]).toEqual([false, "true"]);
  expect([first.headers.get("idempotency-honoured"), second.headers.get("idempotency-honoured")]).toEqual(["true", "true"]);
  expect(own.store.snapshot().tasks).toHaveLength(1);
  expect(own.provider.submit).toHaveBeenCalledTimes(1);
  expect(own.balance()).toEqual([999_900, 0]);
});

test.each([
  ["/v1/task/submit", asyncVideo],
  ["/midjourney/imagine", { prompt: "A harbour" }],
])("%s honours the key too", async (path, body) => {
  const own = harness();
  const [first, second] = [await own.post(path, body, { headers }), await own.post(path, body, { headers })];
  expect(second.body).toEqual(first.body);
  expect(second.headers.get("idempotency-replayed")).toBe("true");
  expect(own.store.snapshot().tasks).toHaveLength(1);
});

test("fields in another order are the same submission", async () => {
  const own = harness();
  const one = '{"model":"google/veo-3.1-fast","input":{"prompt":"x","duration":4}}';
  const other = ' {"input": {"duration": 4, "prompt": "x"}, "model": "google/veo-3.1-fast"}';
  const [first, second] = [await own.post("/v1/tasks", one, { headers }), await own.post("/v1/tasks", other, { headers })];
  expect([second.status, second.body]).toEqual([200, first.body]);
});

test("the key names a submission of one caller, and until it expires", async () => {
  const own = harness({ service: { idempotencyTtlMs: 10_000 } });
  const first = await own.post("/v1/tasks", video, { headers });
  const other = await own.post("/v1/tasks", video, { headers, key: "bob" });
  expect(other.body.data.task_id).not.toBe(first.body.data.task_id);
  own.clock.move(10_000);
  const later = await own.post("/v1/tasks", video, { headers });
  expect(later.body.data.task_id).not.toBe(first.body.data.task_id);
  expect(later.headers.has("idempotency-replayed")).toBe(false);
});

test("a submission that was refused leaves its key free", async () => {
  const own = harness();
  expect((await own.post("/v1/tasks", { ...video, input: {} }, { headers })).status).toBe(400);
  expect((await own.post("/v1/tasks", video, { headers })).status).toBe(200);
});

test("a repeated submission is answered although no money is left by then", async () => {
  const own = harness({ book: { unified: { "*": [{ per: "request", microUsd: 900_000 }] } }, plan: { concurrentTasks: 1 } });
  const first = await own.post("/v1/tasks", video, { headers });
  expect((await own.post("/v1/tasks", video, { headers })).body).toEqual(first.body);
  expect((await own.post("/v1/tasks", video)).status).toBe(402);
});

test("fifty at once with one key are one task", async () => {
  const own = harness({ book: { unified: { "*": [{ per: "request", microUsd: 900_000 }] } } });
  const answers = await Promise.all(Array.from({ length: 50 }, () => own.post("/v1/tasks", video, { headers })));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers.filter((answer) => answer.headers.has("idempotency-replayed"))).toHaveLength(49);
  expect(own.store.snapshot().tasks).toHaveLength(1);
  expect(own.balance()).toEqual([100_000, 900_000]);
});

test("of different submissions at once with one key one is taken", async () => {
  const own = harness();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, at) => own.post("/v1/tasks", { ...video, input: { prompt: `No. ${at}` } }, { headers })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
});

test("a key of a task that is no longer kept is refused, not run again", async () => {
  const own = harness();
  const { body } = await own.post("/v1/tasks", video, { headers });
  const { tasks, places, ...rest } = own.store.snapshot();
  expect([tasks.length, body.data.task_id]).toEqual([1, tasks[0]?.id]);
  const { MemoryStore } = await import("../src/memory.ts");
  const emptied = harness({ service: { store: MemoryStore.restore({ ...rest, tasks: [], places: { ...places, tasks: [] } }) } });
  const again = await emptied.post("/v1/tasks", video, { headers });
  expect([again.status, again.body.data.message]).toEqual([
    409,
    "Idempotency-Key key-1 was used for a task that is no longer kept; choose a new one",
  ]);
});

test.each([
  ["empty", "", 0],
  ["too long", "k".repeat(256), 256],
])("a key that is %s is refused", async (_what, key, length) => {
  const own = harness();
  const { status, body } = await own.post("/v1/tasks", video, { headers: { "idempotency-key": key } });
  expect([status, body.data.message]).toEqual([400, `Idempotency-Key must have 1 to 255 characters (got ${length})`]);
  expect((await own.post("/v1/tasks", video, { headers: { "idempotency-key": "k".repeat(255) } })).status).toBe(200);
});

test("a long key is told shortened", async () => {
  const own = harness();
  const long = { "idempotency-key": "k".repeat(200) };
  await own.post("/v1/tasks", video, { headers: long });
  const { body } = await own.post("/v1/tasks", { ...video, input: { prompt: "Another" } }, { headers: long });
  expect(body.data.message).toBe(`Idempotency-Key ${"k".repeat(40)}… was used for a different request; choose a new one`);
});

test("a form is the same submission with another boundary, and another one with another file", async () => {
  const own = harness();
  const form = (content: string) => {
    const data = new FormData();
    data.append("image", new File([content], "lamp.png", { type: "image/png" }));
    return data;
  };
  const send = (content: string) => own.call("POST", "/recraft/vectorize", { form: form(content), headers });
  const [first, second, other] = [await send("PNG"), await send("PNG"), await send("GIF")];
  expect(second.body).toEqual(first.body);
  expect([second.headers.get("idempotency-replayed"), other.status]).toEqual(["true", 409]);
  expect(own.saved).toHaveLength(1);
});

test("a direct task that still runs is waited for by its repetition, and both get one answer", async () => {
  const own = harness();
  const finish = Promise.withResolvers<void>();
  own.provider.respond.mockImplementation(async function* (task) {
    await finish.promise;
    yield { report: completed(task, { output: { artifacts: [], text: "Jeddah" }, usage: { tokens: { input: 1, output: 2 } } }) };
  });
  const both = Promise.all([own.post("/api/v1/task", chat, { headers }), own.post("/api/v1/task", chat, { headers })]);
  await own.get("/account");
  finish.resolve();
  const [first, second] = await both;
  expect([first.status, second.body]).toEqual([200, first.body]);
  expect(first.body.choices[0].message.content).toBe("Jeddah");
  expect([first, second].filter((answer) => answer.headers.has("idempotency-replayed"))).toHaveLength(1);
  expect(own.provider.respond).toHaveBeenCalledTimes(1);
});

test("a streamed answer is repeated as a stream", async () => {
  const own = harness();
  own.provider.respond.mockImplementation(async function* (task) {
    yield { text: "Jed" };
    yield { text: "dah" };
    yield { report: completed(task, { output: { artifacts: [], text: "Jeddah" }, usage: { tokens: { input: 1, output: 2 } } }) };
  });
  const ask = () => own.post("/api/v1/task", { ...chat, stream: true }, { headers });
  const [first, second] = [await ask(), await ask()];
  const said = ({ text }: { text: string }) => [...text.matchAll(/"content":"(\w+)"/g)].map(([, piece]) => piece).join("");
  expect([said(first), said(second)]).toEqual(["Jeddah", "Jeddah"]);
  expect(second.text.endsWith("data: [DONE]\n\n")).toBe(true);
  expect([first.headers.has("idempotency-replayed"), second.headers.get("idempotency-replayed")]).toEqual([false, "true"]);
  expect(own.provider.respond).toHaveBeenCalledTimes(1);
});

test("a direct task that has failed is failed for its repetition too, which says so", async () => {
  const own = harness();
  own.provider.respond.mockImplementation(async function* () {
    yield { report: { state: "failed", reason: "failed", message: "No capacity" } };
  });
  const [first, second] = [await own.post("/api/v1/task", chat, { headers }), await own.post("/api/v1/task", chat, { headers })];
  expect([second.status, second.body]).toEqual([500, first.body]);
  expect(second.headers.get("idempotency-replayed")).toBe("true");
});
