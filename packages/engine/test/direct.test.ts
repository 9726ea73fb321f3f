import { expect, test } from "vitest";
import type { Piece, Provider } from "../src/ports/provider.ts";
import type { Task } from "../src/task/task.ts";
import { chat, completed, type Harness, harness, start } from "./harness.ts";

const created = start / 1000;
const usage = { tokens: { input: 8, output: 3 } };
const answer = (task: Task) => completed(task, { output: { artifacts: [], text: "Jeddah Light", finish: "length" }, usage });

type Respond = NonNullable<Provider["respond"]>;

/** A provider that says these pieces and then its report. */
const saying = (...texts: string[]): Respond =>
  async function* (task) {
    for (const text of texts) yield { text };
    yield { report: answer(task) };
  };

const ask = (own: Harness, body: object = {}) => own.post("/api/v1/task", { ...chat, ...body });

/** The events of a stream, each as its data. */
const dataOf = (text: string) =>
  text
    .split("\n\n")
    .slice(0, -1)
    .map((event) => event.replace(/^data: /, ""));

/** Opens a streamed answer and reads it piece by piece. */
async function open(own: Harness, signal?: AbortSignal) {
  const request = own.requestOf("POST", "/api/v1/task", { body: { ...chat, stream: true }, ...(signal && { signal }) });
  const response = await own.service.fetch(request);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  return { reader, next: async () => new TextDecoder().decode((await reader.read()).value) };
}

const [metered] = [[{ per: "token", microUsd: 10 }] as const];
const book = { direct: { "*": metered } };

test("a conversation is answered with the whole text, and charged by what it used", async () => {
  const own = harness({ book });
  own.provider.respond.mockImplementation(saying("Jeddah ", "Light"));
  const { status, body, headers } = await ask(own, { max_tokens: 100 });
  expect([status, body]).toEqual([
    200,
    {
      id: "task_t00000002",
      object: "task.completion",
      created,
      model: "gpt-4",
      choices: [{ index: 0, message: { role: "assistant", content: "Jeddah Light" }, finish_reason: "length" }],
      usage: { prompt_tokens: 8, completion_tokens: 3, total_tokens: 11 },
    },
  ]);
  expect([headers.get("idempotency-honoured"), headers.get("x-ratelimit-limit")]).toEqual(["true", "1000"]);
  expect(own.balance()).toEqual([1_000_000 - 110, 0]);
  expect(own.store.task("task_t00000002")).toMatchObject({ state: "completed", input: { messages: chat.messages, max_tokens: 100 } });
  expect(own.store.nextDue()).toBeUndefined();
});

test("a conversation is streamed piece by piece, the last one with the reason and the usage", async () => {
  const own = harness({ book });
  own.provider.respond.mockImplementation(saying("Jeddah ", "Light"));
  const { status, headers, text } = await ask(own, { stream: true });
  expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([200, "text/event-stream", "no-store"]);
  const common = { id: "task_t00000002", object: "task.completion.chunk", created, model: "gpt-4" };
  const events = dataOf(text);
  expect(events.at(-1)).toBe("[DONE]");
  expect(events.slice(0, -1).map((data) => JSON.parse(data))).toMatchObject([
    { ...common, choices: [{ index: 0, delta: { role: "assistant", content: "Jeddah " } }] },
    { ...common, choices: [{ index: 0, delta: { content: "Light" } }] },
    { ...common, choices: [{ index: 0, delta: {}, finish_reason: "length" }], usage: { total_tokens: 11 } },
  ]);
  expect(own.balance()).toEqual([1_000_000 - 110, 0]);
});

test("pieces are sent as they are made", async () => {
  const own = harness();
  const more = Promise.withResolvers<void>();
  own.provider.respond.mockImplementation(async function* (task) {
    yield { text: "Jeddah" };
    await more.promise;
    yield { report: answer(task) };
  });
  const { next } = await open(own);
  expect(await next()).toContain('"content":"Jeddah"');
  expect(own.store.snapshot().tasks[0]?.state).toBe("running");
  more.resolve();
  expect(await next()).toContain('"finish_reason":"length"');
  expect(own.store.snapshot().tasks[0]?.state).toBe("completed");
  expect(await next()).toBe("data: [DONE]\n\n");
});

test("a picture is answered with its address and its content", async () => {
  const own = harness();
  own.assets.read.mockImplementation((url) => (url.endsWith(".png") ? new TextEncoder().encode("PNG\u0000ÿ") : undefined));
  const { status, body } = await own.post("/api/v1/task", { model: "flux-1-pro", prompt: "A harbour" });
  expect([status, body]).toEqual([
    200,
    {
      id: "img_t00000002",
      object: "image.generation",
      created,
      model: "flux-1-pro",
      data: [{ url: "https://files.test/img_t00000002.png", b64_json: Buffer.from("PNG\u0000ÿ").toString("base64") }],
    },
  ]);
});

test("content that is not held here is left out", async () => {
  const own = harness();
  const { body } = await own.post("/api/v1/task", { model: "flux-1-pro", prompt: "A harbour" });
  expect(body.data).toEqual([{ url: "https://files.test/img_t00000002.png" }]);
});

test("large content is encoded whole", async () => {
  const own = harness();
  const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => at % 251);
  own.assets.read.mockReturnValue(bytes);
  const { body } = await own.post("/api/v1/task", { model: "flux-1-pro", prompt: "A harbour" });
  expect(body.data[0].b64_json).toBe(Buffer.from(bytes).toString("base64"));
});

test("a text is read aloud", async () => {
  const own = harness();
  const { status, body } = await own.post("/api/v1/task", { model: "eleven-labs-tts", text: "The ferry leaves.", voice: "adam" });
  expect([status, body]).toEqual([
    200,
    {
      id: "speech_t00000002",
      object: "speech.generation",
      created,
      model: "eleven-labs-tts",
      audio: { url: "https://files.test/speech_t00000002.mp3" },
    },
  ]);
});

test.each([
  ["eleven-labs-sts", { voice: "adam" }, { object: "speech.generation", audio: { url: "https://files.test/speech_t00000002.mp3" } }],
  ["eleven-labs-stt", {}, { object: "speech.transcription", text: "Words" }],
])("a recording comes with a form, and the provider gets it: %s", async (model, fields, result) => {
  const own = harness();
  const form = new FormData();
  for (const [name, value] of Object.entries({ model, ...fields })) form.append(name, value);
  form.append("audio", new File(["RIFF"], "voice.wav", { type: "audio/wav" }));
  const { status, body, text } = await own.call("POST", "/api/v1/task", { form });
  expect([status, text]).toEqual([200, expect.any(String)]);
  expect(body).toMatchObject({ id: "speech_t00000002", created, model, ...result });
  expect(own.provider.respond.mock.calls[0]?.[1]).toEqual({
    audio: { name: "voice.wav", mediaType: "audio/wav", bytes: new TextEncoder().encode("RIFF") },
  });
  expect(own.saved).toEqual([]);
});

test("a model that reads a form takes no JSON, and says so", async () => {
  const own = harness();
  const { status, body } = await own.post("/api/v1/task", { model: "eleven-labs-stt", audio: "x" });
  expect(status).toBe(400);
  expect(body.error.message).toContain("eleven-labs-stt is read as multipart/form-data only");
});

const failing = (report: Extract<Piece, { report: unknown }>["report"]): Respond =>
  async function* () {
    yield { report };
  };

test("what the provider cannot make is a fault of the server, and costs nothing", async () => {
  const own = harness({ book });
  own.provider.respond.mockImplementation(failing({ state: "failed", reason: "failed", message: "No capacity" }));
  const { status, body } = await ask(own);
  expect([status, body]).toEqual([500, { error: { message: "No capacity", type: "server_error", code: "internal_error" } }]);
  expect(own.balance()).toEqual([1_000_000, 0]);
});

test("what the provider will not make is a fault of the request, and costs nothing", async () => {
  const own = harness({ book });
  own.provider.respond.mockImplementation(failing({ state: "failed", reason: "moderated", message: "The prompt was refused" }));
  const { status, body } = await ask(own);
  expect([status, body]).toEqual([
    400,
    { error: { message: "The prompt was refused", type: "invalid_request_error", code: "invalid_request" } },
  ]);
  expect(own.balance()).toEqual([1_000_000, 0]);
});

const unsound: [string, Respond, unknown[]][] = [
  [
    "throws",
    // biome-ignore lint/correctness/useYield: it throws before
    async function* () {
      throw new Error("the secret of the provider");
    },
    [expect.objectContaining({ message: "the secret of the provider" })],
  ],
  [
    "throws after a piece",
    async function* () {
      yield { text: "Jed" };
      throw new Error("gone");
    },
    [expect.objectContaining({ message: "gone" })],
  ],
  [
    "gives no report",
    async function* () {
      yield { text: "Jed" };
    },
    [],
  ],
];

test.each(unsound)("a provider that %s fails the task, and costs nothing", async (_what, respond, errors) => {
  const own = harness({ book });
  own.provider.respond.mockImplementation(respond);
  const { status, text } = await ask(own);
  expect(status).toBe(500);
  expect(text).not.toContain("secret");
  expect(own.errors).toEqual(errors);
  expect(own.store.snapshot().tasks[0]?.state).toBe("failed");
  expect(own.balance()).toEqual([1_000_000, 0]);
});

test("a provider that does not answer direct tasks fails the task, and the host is told", async () => {
  const own = harness({ service: { providers: { choose: () => "other", get: () => undefined } } });
  expect((await ask(own)).status).toBe(500);
  expect(String(own.errors[0])).toContain("The provider other does not answer direct tasks");
});

test("a report stands although the provider throws behind it", async () => {
  const own = harness({ book });
  own.provider.respond.mockImplementation(async function* (task) {
    yield { report: answer(task) };
    throw new Error("gone");
  });
  expect((await ask(own)).status).toBe(200);
  expect(own.errors).toHaveLength(1);
});

test("a stream whose task fails is broken off, so that nobody takes it for complete", async () => {
  const own = harness({ book });
  own.provider.respond.mockImplementation(async function* () {
    yield { text: "Jed" };
    throw new Error("gone");
  });
  const { next, reader } = await open(own);
  expect(await next()).toContain('"content":"Jed"');
  await expect(reader.read()).rejects.toThrow("The provider failed");
  expect(own.balance()).toEqual([1_000_000, 0]);
});

/** A provider that says one piece and then waits until it is told to stop. */
function waiting(own: Harness) {
  const state = { stopped: false };
  own.provider.respond.mockImplementation(async function* (_task, _files, signal) {
    yield { text: "Jed" };
    await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
    state.stopped = true;
  });
  return state;
}

test("a reader who leaves in the middle stops the provider, and pays nothing", async () => {
  const own = harness({ book });
  const state = waiting(own);
  const { next, reader } = await open(own);
  await next();
  expect(own.balance()[1]).toBeGreaterThan(0);
  await reader.cancel();
  expect(state.stopped).toBe(true);
  expect(own.store.snapshot().tasks[0]).toMatchObject({ state: "failed", failure: { reason: "cancelled" } });
  expect(own.balance()).toEqual([1_000_000, 0]);
  expect(own.errors).toEqual([]);
});

test.each([true, false])("a request that is given up stops the provider, and pays nothing (stream: %s)", async (stream) => {
  const own = harness({ book });
  const state = waiting(own);
  const request = new AbortController();
  const response = own.call("POST", "/api/v1/task", { body: { ...chat, stream }, signal: request.signal });
  while (own.provider.respond.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  request.abort();
  await response.catch(() => {});
  expect(state.stopped).toBe(true);
  expect(own.store.snapshot().tasks[0]?.failure?.reason).toBe("cancelled");
  expect(own.balance()).toEqual([1_000_000, 0]);
});

test("a call that died with its server is given up after five minutes, and given back", async () => {
  const own = harness({ book });
  own.provider.respond.mockImplementation(async function* () {
    yield* [];
    await new Promise(() => {});
  });
  void ask(own);
  while (own.store.snapshot().tasks.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(own.balance()[1]).toBeGreaterThan(0);
  await own.pass(299_999);
  expect(own.store.snapshot().tasks[0]?.state).toBe("running");
  await own.pass(1);
  expect(own.store.snapshot().tasks[0]).toMatchObject({ state: "failed", failure: { reason: "expired" } });
  expect(own.balance()).toEqual([1_000_000, 0]);
});

test("an answer may be empty", async () => {
  const own = harness();
  own.provider.respond.mockImplementation(async function* (task) {
    yield { report: completed(task, { output: { artifacts: [] }, usage: { tokens: { input: 1, output: 0 } } }) };
  });
  expect((await ask(own)).body.choices[0]).toEqual({ index: 0, message: { role: "assistant", content: "" }, finish_reason: "stop" });
  expect(dataOf((await ask(own, { stream: true })).text)).toHaveLength(2);
});
