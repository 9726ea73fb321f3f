import { type Operation, type OperationId, operations } from "@gentasks/schema/operations";
import { beforeAll, expect, test } from "vitest";
import { examples } from "./described.ts";
import { all, clientOf, rejection, service } from "./service.ts";

const { client, seen, mock, soon } = service();
const { raw } = client;
const video = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk" } } as const;

const picture = new File(["a picture"], "boat.png", { type: "image/png" });
const form = new FormData();
form.append("file", picture);

/** Tasks that the other operations are about. */
const made = { unified: "", async: "", midjourney: "" };

beforeAll(async () => {
  made.unified = (await client.submit(video.model, video.input)).id;
  const submitted = await raw.POST("/v1/task/submit", { body: { model: "veo-3", input: { prompt: "A lighthouse" } } });
  made.async = submitted.data?.id ?? "";
  const imagined = await raw.POST("/midjourney/imagine", { body: { prompt: "A lighthouse" } });
  made.midjourney = imagined.data?.task_id ?? "";
  await soon();
  seen.length = 0;
});

/** Every operation that needs more than a body out of the examples. */
const calls: Readonly<Partial<Record<OperationId, () => Promise<{ response: Response; data?: unknown; error?: unknown }>>>> = {
  listTasks: () => raw.GET("/v1/tasks", { params: { query: { limit: 1, status: "completed" } } }),
  createTask: () => raw.POST("/v1/tasks", { body: video }),
  getTask: () => raw.GET("/v1/tasks/{task_id}", { params: { path: { task_id: made.unified } } }),
  cancelTask: () => raw.POST("/v1/tasks/{task_id}/cancel", { params: { path: { task_id: made.unified } } }),
  streamTaskEvents: () => raw.GET("/v1/tasks/{task_id}/events", { params: { path: { task_id: made.unified } }, parseAs: "text" }),
  getAsyncTask: () => raw.GET("/v1/task/{task_id}", { params: { path: { task_id: made.async } } }),
  runDirectTask: () => raw.POST("/api/v1/task", { body: { model: "gpt-4", messages: [{ role: "user", content: "Hello?" }] } }),
  submitMidjourneyChange: () => raw.POST("/midjourney/change", { body: { taskId: made.midjourney, action: "REROLL" } }),
  getRouterTask: () => raw.GET("/tasks/{task_id}", { params: { path: { task_id: made.midjourney } } }),
  listModels: () => raw.GET("/v1/models", { params: { query: { kind: "video", limit: 2 } } }),
  getModel: () => raw.GET("/v1/models/{provider}/{name}", { params: { path: { provider: "google", name: "veo-3.1-fast" } } }),
  getAccount: () => raw.GET("/account"),
  listUsage: () => raw.GET("/v1/usage", { params: { query: { limit: 5 } } }),
  uploadFile: () => raw.POST("/v1/files", { body: { file: picture }, bodySerializer: () => form }),
  listElevenLabsVoices: () => raw.GET("/v1/resources/elevenlabs/voices"),
  listGoogleVoices: () => raw.GET("/v1/resources/google/voices"),
};

/** A submission by the first of its published examples. */
function byExample({ operationId, path }: Operation) {
  const found = examples.find((each) => each.operation === operationId && each.mediaType === "application/json");
  const input = found?.valid.minimal ?? Object.values(found?.valid ?? {})[0];
  const fields = found?.flat ? input : { input };
  return raw.POST(path as "/v1/tasks", { body: { ...(found?.named && { model: found.model }), ...fields } as never });
}

test.each(Object.values(operations))("$operationId is reached by its typed path, with the key of the client", async (operation) => {
  const { data, error, response } = await (calls[operation.operationId]?.() ?? byExample(operation));
  expect({ status: response.status, error }).toEqual({ status: 200, error: undefined });
  expect(data).toBeTruthy();
  const last = seen.at(-1);
  const pattern = new RegExp(`^${operation.path.replace(/\{\w+\}/g, "[^/?]+")}(\\?.*)?$`);
  expect([last?.method, last?.headers.get("authorization")]).toEqual([operation.method, "Bearer test"]);
  expect(last?.path).toMatch(pattern);
  if (operation.creates) expect(last?.headers.get("idempotency-key")).toMatch(/^[!-~]{16,}$/);
  if (operation.method === "GET") expect(last?.headers.has("idempotency-key")).toBe(false);
  expect(response.headers.get("x-request-id")).toMatch(/^req_/);
});

test("a form goes up with the boundary of the runtime", async () => {
  const { data } = await raw.POST("/v1/files", { body: { file: picture }, bodySerializer: () => form });
  expect(data?.data).toMatchObject({ content_type: "image/png", size_bytes: 9 });
});

test("an error of the server is a value, with its status and body", async () => {
  const { data, error, response } = await raw.POST("/v1/tasks", { body: { ...video, input: { prompt: 7 } } as never });
  expect([data, response.status]).toEqual([undefined, 400]);
  expect(error).toMatchObject({ data: { code: "validation_error" } });
});

test("a submission is made good under one key of its own", async () => {
  const { client, mock, seen } = service({}, { rules: [{ scenario: "malformed_body", operation: "createTask", times: 1 }] });
  await client.submit(video.model, video.input);
  await mock.control.setRules([{ scenario: "server_error", operation: "createTask", times: 2 }]);
  const before = seen.length;
  const { data } = await client.raw.POST("/v1/tasks", { body: video });
  expect(data?.data).toHaveProperty("task_id");
  const keys = seen.slice(before).map(({ headers }) => headers.get("idempotency-key"));
  expect([keys.length, new Set(keys).size, mock.control.tasks().length]).toEqual([3, 1, 2]);
});

test("the caller's own key is kept, and two calls of one key are one task", async () => {
  const headers = { "Idempotency-Key": "order-4711" };
  const ids = [];
  for (let i = 0; i < 2; i++) ids.push((await raw.POST("/v1/tasks", { body: video, params: { header: headers } })).data?.data);
  expect(seen.at(-1)?.headers.get("idempotency-key")).toBe("order-4711");
  expect(new Set(ids.map((task) => (task as { task_id?: string }).task_id)).size).toBe(1);
});

test("a question is asked again after a failure, and an error that stays is a value", async () => {
  const { client, mock, seen } = service({}, { rules: [{ scenario: "server_error", operation: "getAccount", times: 2 }] });
  expect((await client.raw.GET("/account")).response.status).toBe(200);
  expect(seen).toHaveLength(3);
  await mock.control.setRules([{ scenario: "server_error", operation: "getAccount" }]);
  expect((await client.raw.GET("/account")).response.status).toBe(500);
  expect(seen).toHaveLength(7);
});

test("what never became an answer is thrown, with the doubt of a submission", async () => {
  const { client } = service({}, { rules: [{ scenario: "dropped_connection", operation: "createTask" }] });
  const error = await rejection(client.raw.POST("/v1/tasks", { body: video }));
  expect(error).toMatchObject({ name: "ConnectionError", mayExist: true, idempotencyKey: expect.any(String) });
});

test("a stream of events is handed over while the task still runs", async () => {
  const { id: task_id } = await client.submit(video.model, video.input);
  const { data } = await raw.GET("/v1/tasks/{task_id}/events", { params: { path: { task_id } }, parseAs: "stream" });
  const texts = all(streamOf(data));
  expect((await client.task(task_id).get()).status).not.toBe("completed");
  await mock.clock.advance(60_000);
  expect(Buffer.concat(await texts).toString()).toMatch(/event: completed\ndata: \{/);
});

test("a chat is streamed piece by piece", async () => {
  const parts: string[] = [];
  const release = Promise.withResolvers<void>();
  const slow = clientOf(async (url, init) => {
    const { body, ...response } = await mock.fetch(url, init).then((answer) => ({ body: answer.body, headers: answer.headers }));
    if (!body) throw new Error("no stream");
    const held = body.pipeThrough(
      new TransformStream({
        async transform(part, controller) {
          controller.enqueue(part);
          // Nothing more comes before the first piece was read.
          await release.promise;
        },
      }),
    );
    return new Response(held, response);
  });
  const { data } = await slow.raw.POST("/api/v1/task", {
    body: { model: "gpt-4", messages: [{ role: "user", content: "Hello?" }], stream: true },
    parseAs: "stream",
  });
  for await (const part of streamOf(data)) {
    parts.push(new TextDecoder().decode(part));
    release.resolve();
  }
  expect(parts.join("")).toMatch(/^data: .*data: \[DONE\]\n\n$/s);
});

test("a call whose signal has aborted sends nothing", async () => {
  const before = seen.length;
  const error = await rejection(raw.GET("/account", { signal: AbortSignal.abort() }));
  expect([(error as Error).name, seen.length - before]).toEqual(["AbortError", 0]);
});

/** The type of openapi-fetch tells what the stream will hold, not that it is one. */
const streamOf = (data: unknown) => data as ReadableStream<Uint8Array>;
