import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import * as client from "../src/index.ts";
import { ApiError, NotFoundError, RateLimitError, TaskFailedError, TasksError, TimeoutError } from "../src/index.ts";
import { apiKey, clientOf, clientOn, input, logged, model, rejection, submit } from "./hostile/client.ts";
import { hostileServer } from "./hostile/server.ts";
import { answer, json, taskJson } from "./hostile/steps.ts";

const problem = { code: 400, success: false, data: { message: "It is wrong.", code: "SOME_CODE" } };

test.each([
  [400, "ValidationError"],
  [401, "AuthenticationError"],
  [402, "InsufficientFundsError"],
  [403, "PermissionError"],
  [404, "NotFoundError"],
  [405, "ApiError"],
  [408, "ApiError"],
  [409, "ConflictError"],
  [410, "ApiError"],
  [413, "ApiError"],
  [422, "ValidationError"],
  [429, "RateLimitError"],
  [500, "ServerError"],
  [503, "ServerError"],
  [529, "ServerError"],
])("%i is a %s, with the server's own words", async (status, name) => {
  const { url } = await hostileServer(json(problem, status, { "x-request-id": "exchange-1" }));
  const error = await rejection(submit(clientOf(url, { retry: { maxRetries: 0 } })));
  expect(error).toMatchObject({ name, status, code: "SOME_CODE", requestId: "exchange-1", attempts: 1 });
  expect(error.message).toContain(`POST /v1/tasks was answered with ${status} SOME_CODE: It is wrong.`);
  expect(error.stack).toMatch(new RegExp(`^${name}: POST`));
  expect(String(error)).toMatch(new RegExp(`^${name}: POST`));
  expect([TasksError.is(error), ApiError.is(error), TaskFailedError.is(error)]).toEqual([true, true, false]);
  expect(error).toBeInstanceOf(ApiError);
});

test.each<[string, unknown, { code: string; message: string }]>([
  ["under data", { data: { message: "M", code: "C" } }, { code: "C", message: "M" }],
  ["under error", { error: { message: "M", type: "t", code: "C" } }, { code: "C", message: "M" }],
  ["as a word", { error: "M" }, { code: "http_400", message: "M" }],
  ["bare", { message: "M", code: "C" }, { code: "C", message: "M" }],
  ["as a problem", { detail: "M", title: "T", status: 400 }, { code: "http_400", message: "M" }],
  ["with a number for a code", { code: 400, message: "M" }, { code: "http_400", message: "M" }],
  ["as a string", "M", { code: "http_400", message: "M" }],
  ["as null", null, { code: "http_400", message: "null" }],
  ["as a list", ["M"], { code: "http_400", message: '["M"]' }],
  ["with objects where words belong", { error: { message: { text: "M" }, code: { a: 1 } } }, { code: "http_400", message: "M" }],
])("a server may complain %s", async (_, body, { code, message }) => {
  const { url } = await hostileServer(json(body, 400));
  const error = await rejection(submit(clientOf(url)));
  expect(error).toMatchObject({ name: "ValidationError", code });
  expect(error.message).toContain(message);
  expect(error.message).not.toContain("[object Object]");
});

test("every fault of an input is told with a pointer to its place", async () => {
  const errors = [
    { message: "seed must be a number.", pointer: "/input/seed" },
    { message: "prompt is missing.", pointer: "/input" },
  ];
  const { url } = await hostileServer(json({ data: { message: "Two faults.", code: "INVALID", errors } }, 422));
  const error = await rejection(submit(clientOf(url)));
  expect(error.errors?.map(({ pointer }) => pointer)).toEqual(["/input/seed", "/input"]);
  expect(JSON.parse(JSON.stringify(error)).errors).toEqual(errors);
});

test("what the validator of the client finds is an InputInvalidError, with nothing sent", async () => {
  const { url, seen } = await hostileServer(answer(500));
  const issues = [{ message: "prompt is missing.", path: ["prompt"], pointer: "/prompt", rule: "required" }];
  const checked = clientOf(url, { validate: async () => ({ issues }) });
  for (const call of [submit(checked), checked.quote(model, input), checked.run(model, input)]) {
    const error = await rejection(call);
    expect(error).toMatchObject({ name: "InputInvalidError", code: "invalid_input" });
    expect(error.errors?.[0]?.pointer).toMatch(/\/prompt$/);
  }
  expect(seen).toHaveLength(0);
});

test("each class knows its own and those below it, and no other", () => {
  const notFound = new NotFoundError("No.", { code: "x" });
  expect([TasksError, ApiError, NotFoundError].map((each) => each.is(notFound))).toEqual([true, true, true]);
  expect([RateLimitError.is(notFound), TimeoutError.is(notFound)]).toEqual([false, false]);
  expect(NotFoundError.is(new ApiError("No.", { code: "x" }))).toBe(false);
  for (const value of [undefined, null, 0, "NotFoundError", {}, new Error("No."), { name: "NotFoundError" }])
    expect(TasksError.is(value)).toBe(false);
});

test("an error of another copy of the package is known by its class all the same", async () => {
  vi.resetModules();
  const other = await import("../src/errors/errors.ts");
  expect(other.NotFoundError).not.toBe(NotFoundError);
  const error = new other.NotFoundError("No.", { code: "x" });
  expect(error).not.toBeInstanceOf(TasksError);
  expect([TasksError.is(error), ApiError.is(error), NotFoundError.is(error)]).toEqual([true, true, true]);
  expect([RateLimitError.is(error), other.NotFoundError.is(new NotFoundError("No.", { code: "x" }))]).toEqual([false, true]);
});

test("every exported class has its own name", () => {
  const classes = Object.entries(client).filter(([name]) => name.endsWith("Error"));
  expect(classes.length).toBeGreaterThan(15);
  for (const [name, each] of classes) {
    const made = new (each as typeof TasksError)("It happened.", { code: "x", reason: "failed", task: {} } as never);
    expect(made.name).toBe(name);
    expect(inspect(made)).toContain(`${name}: It happened.`);
    expect(Object.keys(made)).not.toContain("name");
  }
});

test("toJSON has all there is to log: no key, no header, no input", async () => {
  const { url } = await hostileServer(json(problem, 503, { "retry-after": "120", "x-request-id": "exchange-1" }));
  const error = await rejection(submit(clientOf(url), { idempotencyKey: "mine" }));
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "ServerError",
    message: error.message,
    code: "SOME_CODE",
    status: 503,
    requestId: "exchange-1",
    idempotencyKey: "mine",
    attempts: 1,
    retryAfterMs: 120_000,
    mayExist: true,
  });
  for (const secret of [apiKey, input.prompt]) expect(logged(error)).not.toContain(secret);
});

test("a failed task's error holds the task, and the words of its reason", async () => {
  for (const [code, reason] of [
    ["CANCELLED", "cancelled"],
    ["TIMED_OUT", "expired"],
    ["CONTENT_MODERATED", "moderated"],
    ["GENERATION_FAILED", "failed"],
    ["NEVER_HEARD_OF", "failed"],
  ]) {
    const { url } = await hostileServer(json(taskJson("failed", { code, message: "Why not." })));
    const error = await rejection(clientOf(url).task("task-1").wait({ transport: "poll" }));
    expect(error).toMatchObject({ name: "TaskFailedError", code, reason, taskId: "task-1", task: { status: "failed" } });
    expect(error.message).toContain("Why not.");
  }
});

test.each([undefined, null, "a word", 0, new Error(""), { cause: null }])(
  "a fetch that rejects with %j is a lost connection",
  async (thrown) => {
    const client = clientOn(() => Promise.reject(thrown));
    expect(await rejection(submit(client))).toMatchObject({ name: "ConnectionError", code: "connection_lost", mayExist: true });
  },
);

test("a fetch that throws at once, or gives nothing, is a lost connection", async () => {
  const odd = [
    () => {
      throw new Error("Not today.");
    },
    async () => undefined as never,
  ];
  for (const fetch of odd) expect(await rejection(submit(clientOn(fetch)))).toMatchObject({ name: "ConnectionError", mayExist: true });
});

test("a message tells the innermost reason", async () => {
  const cause = new Error("other side closed");
  const client = clientOn(() => Promise.reject(new TypeError("fetch failed", { cause })));
  expect((await rejection(submit(client))).message).toContain("broke off: other side closed.");
});
