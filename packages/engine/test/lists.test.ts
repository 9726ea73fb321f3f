import { catalogue } from "@gentasks/schema/catalogue";
import { expect, test } from "vitest";
import { asyncVideo, chat, completed, harness, picture, start, video } from "./harness.ts";

const second = start / 1000;

test("tasks are listed newest first, a page at a time, while new ones arrive", async () => {
  const own = harness();
  const ids: string[] = [];
  for (let at = 0; at < 5; at++) ids.unshift(await own.submit());
  const first = await own.get("/v1/tasks?limit=2");
  expect(first.body.data.items.map((task: { task_id: string }) => task.task_id)).toEqual(ids.slice(0, 2));
  await own.submit();
  const rest = await own.get(`/v1/tasks?limit=2&cursor=${first.body.data.next_cursor}`);
  expect(rest.body.data.items.map((task: { task_id: string }) => task.task_id)).toEqual(ids.slice(2, 4));
  const last = await own.get(`/v1/tasks?limit=2&cursor=${rest.body.data.next_cursor}`);
  expect(last.body.data).toEqual({
    items: [{ task_id: ids[4], model: video.model, status: "pending", created_at: second }],
  });
});

test("the list shows the unified tasks of the key alone", async () => {
  const own = harness();
  const id = await own.submit();
  await own.submit({}, { key: "bob" });
  await own.post("/v1/task/submit", asyncVideo);
  const { body } = await own.get("/v1/tasks");
  expect(body.data.items.map((task: { task_id: string }) => task.task_id)).toEqual([id]);
});

test("the list is filtered by status, model and time", async () => {
  const own = harness();
  const done = await own.submit();
  await own.pass(3000);
  const image = await own.submit(picture);
  const of = async (query: string) =>
    (await own.get(`/v1/tasks?${query}`)).body.data.items.map((task: { task_id: string }) => task.task_id);
  expect(await of("status=completed")).toEqual([done]);
  expect(await of("status=pending")).toEqual([image]);
  expect(await of("status=failed")).toEqual([]);
  expect(await of(`model=${encodeURIComponent(picture.model)}`)).toEqual([image]);
  expect(await of("from=2026-01-01T00:00:03Z")).toEqual([image]);
  expect(await of("to=2026-01-01T00:00:03Z")).toEqual([done]);
  expect(await of("from=2026-01-01T01:00:03%2B01:00&to=2026-01-01T00:00:04Z&status=pending")).toEqual([image]);
});

test.each([
  ["limit=0", "limit"],
  ["limit=101", "limit"],
  ["limit=many", "limit"],
  ["limit=1e1", "limit"],
  ["status=done", "status"],
  ["from=yesterday", "from"],
  ["from=2026-13-01T00:00:00Z", "from"],
  ["from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z", "from"],
  ["cursor=nonsense", "cursor"],
  ["cursor=", "cursor"],
  ["model=", "model"],
])("the list refuses %s", async (query, field) => {
  const { get } = harness();
  const { status, body } = await get(`/v1/tasks?${query}`);
  expect([status, body.data.code, body.data.errors.map((issue: { pointer: string }) => issue.pointer)]).toEqual([
    400,
    "validation_error",
    [`/${field}`],
  ]);
  expect(body.data.message).toMatch(new RegExp(`^${field} must`));
});

test("parameters that are not known are passed over", async () => {
  const { get } = harness();
  expect((await get("/v1/tasks?colour=red&__proto__=1")).status).toBe(200);
});

test("usage lists what tasks of every surface have used, and sums it up", async () => {
  const own = harness();
  own.provider.submit.mockReturnValue({ state: "running", pollAt: start + 4000 });
  own.provider.respond.mockImplementation(async function* (task) {
    yield { report: completed(task, { output: { artifacts: [], text: "x" }, usage: { tokens: { input: 3, output: 4 } } }) };
  });
  const id = await own.submit();
  await own.pass(4000);
  await own.post("/api/v1/task", chat);
  own.provider.submit.mockReturnValue({ state: "failed", reason: "failed", message: "No" });
  const { body: failed } = await own.post("/v1/task/submit", asyncVideo);
  await own.work();
  await own.submit({}, { key: "bob" });
  const { body } = await own.get("/v1/usage");
  expect(body.data).toEqual({
    items: [
      {
        task_id: failed.id,
        model: asyncVideo.model,
        surface: "async",
        created_at: second + 4,
        processing_time_ms: 0,
        output_size_bytes: 0,
        cost_micro_usd: 0,
        price_source: "book",
        currency: "USD",
      },
      {
        task_id: expect.stringMatching(/^task_/),
        model: "gpt-4",
        surface: "direct",
        created_at: second + 4,
        tokens: { input: 3, output: 4, total: 7 },
        processing_time_ms: 0,
        output_size_bytes: 0,
        cost_micro_usd: null,
        price_source: "unknown",
        currency: "USD",
      },
      {
        task_id: id,
        model: video.model,
        surface: "unified",
        created_at: second,
        processing_time_ms: 4000,
        output_size_bytes: 1000,
        cost_micro_usd: 100,
        price_source: "book",
        currency: "USD",
      },
    ],
    totals: {
      tasks: 3,
      tokens: { input: 3, output: 4, total: 7 },
      processing_time_ms: 4000,
      output_size_bytes: 1000,
      cost_micro_usd: 100,
      unpriced_tasks: 1,
      currency: "USD",
    },
  });
  const page = await own.get("/v1/usage?limit=1&model=gpt-4");
  expect([page.body.data.items.length, page.body.data.totals.tasks]).toEqual([1, 1]);
  expect((await own.get("/v1/usage?cursor=nonsense")).status).toBe(400);
});

test("the account shows what is left, without what is held", async () => {
  const own = harness({ callers: { ada: { email: "ada@example.com" } } });
  const account = { user_id: 7, email: "ada@example.com", created_at: second - 86_400, updated_at: second };
  expect((await own.get("/account")).body).toEqual({ code: 200, success: true, data: { ...account, balance_usd: 1 } });
  own.clock.move(5000);
  await own.submit();
  expect((await own.get("/account")).body.data).toEqual({ ...account, balance_usd: 0.9999, updated_at: second + 5 });
  expect((await own.get("/account", { key: "bob" })).body.data).not.toHaveProperty("email");
});

test("models are listed in the order of their ids and found by what is asked for", async () => {
  const { get } = harness();
  const all: string[] = [];
  let cursor = "";
  do {
    const { body } = await get(`/v1/models?limit=30${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    all.push(...body.data.items.map(({ id }: { id: string }) => id));
    cursor = body.data.next_cursor ?? "";
  } while (cursor);
  expect(all).toEqual(Object.keys(catalogue.unified).sort());

  const of = async (query: string) => (await get(`/v1/models?limit=100&${query}`)).body.data.items;
  expect((await of("kind=text")).length).toBe(Object.values(catalogue.unified).filter(({ kind }) => (kind as string) === "text").length);
  expect((await of("provider=google")).map(({ id }: { id: string }) => id)).toEqual(all.filter((id) => id.startsWith("google/")));
  expect((await of("q=VEO-3.1-fast"))[0]).toEqual({
    id: "google/veo-3.1-fast",
    provider: "google",
    title: "Google Veo 3.1 Fast",
    kind: "video",
    takes: ["text", "image"],
    gives: ["video"],
  });
  expect(await of("q=nothing+at+all")).toEqual([]);
  expect((await get("/v1/models?cursor=nonsense")).status).toBe(400);
  expect((await get("/v1/models?kind=smell")).status).toBe(400);
});

test("a cursor of models leads on although the filter has changed", async () => {
  const { get } = harness();
  const { body } = await get("/v1/models?limit=1&kind=video");
  expect((await get(`/v1/models?limit=1&kind=audio&cursor=${encodeURIComponent(body.data.next_cursor)}`)).status).toBe(200);
});

test("a model is shown with its schema, rules, prices and examples", async () => {
  const { get } = harness({ book: {} });
  const { body } = await get("/v1/models/alibaba/qwen-image-2.0-pro");
  expect(body.data).toMatchObject({
    id: "alibaba/qwen-image-2.0-pro",
    provider: "alibaba",
    prices: [{ per: "image", micro_usd: 52_500, currency: "USD", source: "documented" }],
    provenance: "documented",
  });
  expect(body.data.input_schema.properties.prompt).toBeDefined();
  expect(body.data.examples[0].input.prompt).toEqual(expect.any(String));
  const veo = (await get("/v1/models/google/veo-3.1-fast")).body.data;
  expect(veo.rules).toContainEqual({ id: "end-needs-start", text: "end_image_url needs start_image_url" });
  expect(veo.prices).toEqual([]);
});

test("a model that does not exist is not found, whatever its name", async () => {
  const { get } = harness();
  for (const path of ["acme/none", "__proto__/toString", "google/%2e%2e", "kling-v2/x"]) {
    const { status, body } = await get(`/v1/models/${path}`);
    expect([status, body.data.code]).toEqual([404, "not_found"]);
  }
  expect((await get("/v1/models/acme/none")).body.data.message).toBe("Model acme/none not found; GET /v1/models lists all of them");
});

test("voices are those that the host has given", async () => {
  const voice = { id: "voice_ada", name: "Ada" } as never;
  const own = harness({ service: { voices: { elevenLabs: [voice], google: [] } } });
  expect((await own.get("/v1/resources/elevenlabs/voices")).body).toEqual({ code: 200, success: true, data: { items: [voice] } });
  expect((await own.get("/v1/resources/google/voices")).body.data).toEqual({ items: [] });
});

test("an uploaded file is answered with its address", async () => {
  const own = harness();
  const form = new FormData();
  form.append("file", new File(["PNG!"], "lamp.png", { type: "image/png" }));
  const { status, body } = await own.call("POST", "/v1/files", { form });
  expect([status, body]).toEqual([
    200,
    {
      code: 200,
      success: true,
      data: { file_url: "https://files.test/in/1-lamp.png", content_type: "image/png", size_bytes: 4, expires_at: second + 3600 },
    },
  ]);
});

test("an upload without a file, or with a text in its place, is refused", async () => {
  const own = harness();
  const text = new FormData();
  text.append("file", "just a text");
  const { status, body } = await own.call("POST", "/v1/files", { form: text });
  expect([status, body.data.message]).toEqual([400, "file must be a file: give its part a file name (with curl: -F file=@picture.png)"]);
  const empty = new FormData();
  empty.append("other", "x");
  expect((await own.call("POST", "/v1/files", { form: empty })).body.data.errors[0]).toMatchObject({ pointer: "/file", rule: "required" });
  expect((await own.post("/v1/files", { file: "x" })).status).toBe(415);
  expect(own.saved).toEqual([]);
});

test("a file over the limit is refused", async () => {
  const own = harness({ service: { formLimitBytes: 500 } });
  const form = new FormData();
  form.append("file", new File(["x".repeat(600)], "lamp.png", { type: "image/png" }));
  expect((await own.call("POST", "/v1/files", { form, headers: { "content-length": "900" } })).status).toBe(413);
});
