import { errors, operations } from "@gentasks/schema/operations";
import { expect, test } from "vitest";
import { Refusal } from "../src/exchange/refusal.ts";
import type { Surface } from "../src/task/task.ts";
import { asyncVideo, chat, type Harness, type HarnessOptions, harness, type Sending, start, video } from "./harness.ts";

/** A submission that each surface takes. */
const valid = {
  unified: ["/v1/tasks", video],
  async: ["/v1/task/submit", asyncVideo],
  direct: ["/api/v1/task", chat],
  router: ["/midjourney/imagine", { prompt: "A harbour" }],
} as const satisfies Record<Surface, readonly [string, object]>;

const names = Object.keys(valid) as Surface[];

/** The body of a refusal in the envelope of its surface. */
function envelope(surface: Surface, status: number, code: string, type: string | undefined, message: unknown, issues?: unknown) {
  const fields = { message, code, ...(type !== undefined && { type }), ...(issues !== undefined && { errors: issues }) };
  return surface === "unified" ? { code: status, success: false, data: fields } : { error: fields };
}

type Answer = Awaited<ReturnType<Harness["call"]>>;

/** What every refusal is: worded by its surface, and with the headers that every answer has. */
function expectRefusal({ status, body, headers }: Answer, surface: Surface, name: string, message: unknown, issues?: unknown): void {
  const {
    status: wanted,
    code,
    type,
  } = (errors[surface] as Record<string, { status: number; code: string; type?: string }>)[name] ?? {
    status: 0,
    code: `${surface} has no ${name}`,
  };
  expect([status, body]).toEqual([wanted, envelope(surface, wanted, code, type, message, issues)]);
  expect(headers.get("content-type")).toBe("application/json");
  for (const each of ["x-request-id", "x-spec-hash", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"])
    expect(headers.get(each), each).toBeTruthy();
}

const submitTo = ({ call }: Harness, surface: Surface, sending: Sending = {}) =>
  call("POST", valid[surface][0], { body: valid[surface][1], ...sending });

const unchanged = async ({ store }: Harness, act: () => Promise<unknown>) => {
  const kept = () => ({ ...store.snapshot(), counters: [] });
  const before = kept();
  await act();
  expect(kept()).toEqual(before);
};

test.each(names)("%s: a wrong field is told with where it is and what is allowed", async (surface) => {
  const own = harness();
  const [path, body] = valid[surface];
  const wrong = {
    unified: [{ ...body, input: { prompt: "x", duration: 5 } }, "/input/duration", "enum", "duration must be one of 4, 6, 8 (got 5)"],
    async: [{ ...body, input: "a cat" }, "/input", "type", 'input must be an object (got "a cat")'],
    direct: [{ model: "gpt-4" }, "/messages", "required", "messages is required"],
    router: [{ prompt: 7 }, "/prompt", "type", "prompt must be a string (got 7)"],
  }[surface] as [object, string, string, string];
  await unchanged(own, async () => {
    const answer = await own.post(path, wrong[0]);
    const allowed = surface === "unified" ? { allowed: [4, 6, 8] } : {};
    expectRefusal(answer, surface, "invalid", wrong[3], [{ pointer: wrong[1], rule: wrong[2], message: wrong[3], ...allowed }]);
    expect(answer.headers.get("idempotency-honoured")).toBe("true");
  });
});

test("of several wrong fields the first is the message and all are listed", async () => {
  const { post } = harness();
  const { body } = await post("/v1/tasks", { ...video, input: { prompt: 7, duration: 5 } });
  expect(body.data.message).toMatch(/ \(and 1 more\)$/);
  expect(body.data.errors).toHaveLength(2);
});

test.each(names)("%s: a body that is no JSON is refused", async (surface) => {
  const own = harness();
  expectRefusal(await submitTo(own, surface, { body: '{"a":' }), surface, "invalid", expect.stringMatching(/not valid JSON/), [
    { pointer: "", rule: "json", message: expect.any(String) },
  ]);
});

test.each(names)("%s: without a key or with an unknown one nothing is done", async (surface) => {
  const own = harness();
  await unchanged(own, async () => {
    const missing = "Missing API key; send it as Authorization: Bearer <key>";
    expectRefusal(await submitTo(own, surface, { key: null }), surface, "unauthorized", missing);
    const unknown = "Invalid API key; send Authorization: Bearer <key> with a key that this server knows";
    for (const authorization of ["Bearer mallory", "Bearer", "Basic ada", "ada", "Bearer ada bob"])
      expectRefusal(await submitTo(own, surface, { key: null, headers: { authorization } }), surface, "unauthorized", unknown);
  });
});

test("every operation wants a key", async () => {
  const own = harness();
  for (const { method, path, surface } of Object.values(operations))
    expectRefusal(await own.call(method, path.replaceAll(/\{\w+\}/g, "x"), { key: null }), surface, "unauthorized", expect.any(String));
});

test("the scheme of the key may be written in any case", async () => {
  const { get } = harness();
  expect((await get("/account", { key: null, headers: { authorization: "bearer   ada" } })).status).toBe(200);
});

test.each(names)("%s: what the balance does not cover is refused", async (surface) => {
  const own = harness({ book: { [surface]: { "*": [{ per: "request", microUsd: 1_000_001 }] } } });
  await unchanged(own, async () => {
    const message = "Insufficient balance: this request costs 1.000001 USD, the balance is 1 USD";
    expectRefusal(await submitTo(own, surface), surface, "unpaid", message);
  });
  expect(own.balance()).toEqual([1_000_000, 0]);
});

test("a channel that is not enabled for the key is refused, any other is not", async () => {
  const own = harness({ callers: { ada: { channels: ["suno"] } } });
  await unchanged(own, async () => {
    const message = "The midjourney channel is not enabled for this key; ask whoever administers it";
    expectRefusal(await submitTo(own, "router"), "router", "channelDisabled", message);
  });
  expect((await own.post("/suno/jobs", { prompt: "calm piano", mode: "music" })).status).toBe(200);
  expect((await submitTo(own, "router", { key: "bob" })).status).toBe(200);
});

test.each([
  ["unified", "/v1/tasks/"],
  ["async", "/v1/task/"],
  ["router", "/tasks/"],
] as const)("%s: a task that does not exist, or is another key's, is not found", async (surface, path) => {
  const own = harness();
  expectRefusal(await own.get(`${path}nothing`), surface, "notFound", "No task nothing for this key");
  expectRefusal(await own.get(`${path}${"x".repeat(200)}`), surface, "notFound", `No task ${"x".repeat(80)}… for this key`);
  expectRefusal(await own.get(`${path}%00%ff`), surface, "notFound", expect.any(String));
  const { body } = await submitTo(own, surface);
  const id = body.data?.task_id ?? body.task_id ?? body.id;
  expect((await own.get(path + id)).status).toBe(200);
  expectRefusal(await own.get(path + id, { key: "bob" }), surface, "notFound", `No task ${id} for this key`);
});

test("a task is not found on another surface", async () => {
  const own = harness();
  const id = await own.submit();
  expectRefusal(await own.get(`/v1/task/${id}`), "async", "notFound", `No task ${id} for this key`);
  expectRefusal(await own.get(`/tasks/${id}`), "router", "notFound", `No task ${id} for this key`);
});

test("a model that is not served is not found on the unified surface, with the nearest one named", async () => {
  const own = harness();
  const answer = await own.post("/v1/tasks", { model: "google/veo-3.1-fst", input: { whatever: 1 } });
  expectRefusal(answer, "unified", "unknownModel", "Model google/veo-3.1-fst not found; did you mean google/veo-3.1-fast?", [
    expect.objectContaining({ pointer: "/model", rule: "enum", suggestion: "google/veo-3.1-fast" }),
  ]);
  const long = await own.post("/v1/tasks", { model: "x".repeat(500), input: {} });
  expect(long.body.data.message).toBe(`Model ${"x".repeat(80)}… not found`);
  expect(long.text.length).toBeLessThan(5000);
});

test("a model that is not served is an unsupported type on the direct surface", async () => {
  const own = harness();
  const answer = await own.post("/api/v1/task", { model: "invalid-model" });
  expectRefusal(answer, "direct", "unsupportedModel", "Unsupported task type: invalid-model", [
    expect.objectContaining({ pointer: "/model", rule: "enum" }),
  ]);
});

test("a method that a path does not have is refused with those that it has", async () => {
  const own = harness();
  for (const [path, surface, allow] of [
    ["/v1/tasks/x", "unified", "GET"],
    ["/v1/task/submit", "async", "POST"],
    ["/api/v1/task", "direct", "POST"],
    ["/tasks/x", "router", "GET"],
  ] as const) {
    const answer = await own.call("DELETE", path);
    expectRefusal(answer, surface, "wrongMethod", `DELETE is not supported here; use ${allow}`);
    expect(answer.headers.get("allow")).toBe(allow);
  }
  const both = await own.call("PUT", "/v1/tasks");
  expect(both.headers.get("allow")?.split(", ").sort()).toEqual(["GET", "POST"]);
  expect(both.body.data.message).toMatch(/use (GET or POST|POST or GET)$/);
});

test.each([
  ["/v1/nope", "unified"],
  ["/v1/task/x/y", "async"],
  ["/midjourney/nope", "router"],
] as const)("%s does not exist, which is told in the words of the %s surface", async (path, surface) => {
  const own = harness();
  expectRefusal(await own.get(path), surface, "notFound", `No such path: ${path}`);
});

test("a path below the direct surface does not exist either", async () => {
  const { get } = harness();
  const { status, body } = await get("/api/nope");
  expect([status, body]).toEqual([
    404,
    { error: { message: "No such path: /api/nope", code: "not_found", type: "invalid_request_error" } },
  ]);
});

test("a long path is told shortened", async () => {
  const { get } = harness();
  expect((await get(`/${"x".repeat(3000)}`)).body.data.message).toBe(`No such path: /${"x".repeat(79)}…`);
});

test.each(names)("%s: a key that was used for another request is refused", async (surface) => {
  const own = harness();
  const headers = { "idempotency-key": "7f9c" };
  await own.post("/v1/tasks", { ...video, input: { prompt: "Something else" } }, { headers });
  const message = "Idempotency-Key 7f9c was used for a different request; choose a new one";
  expectRefusal(await submitTo(own, surface, { headers }), surface, "keyReused", message);
});

test.each(names)("%s: a body over the limit is not read", async (surface) => {
  const own = harness({ service: { jsonLimitBytes: 200 } });
  const answer = await submitTo(own, surface, { body: JSON.stringify({ ...valid[surface][1], filler: "x".repeat(200) }) });
  expectRefusal(answer, surface, "tooLarge", "The body has more than 200 bytes; at most 200 are read");
});

test.each(names)("%s: a body of another type is not read", async (surface) => {
  const own = harness();
  const answer = await submitTo(own, surface, { headers: { "content-type": "text/plain" } });
  expectRefusal(answer, surface, "wrongType", expect.stringMatching(/^text\/plain is not supported; send application\/json/));
});

test.each(names)("%s: more requests in a minute than the plan allows are refused, until it is over", async (surface) => {
  const own = harness({ plan: { requestsPerMinute: 2 } });
  own.clock.move(15_500);
  expect((await submitTo(own, surface)).headers.get("x-ratelimit-remaining")).toBe("1");
  expect((await submitTo(own, surface)).headers.get("x-ratelimit-remaining")).toBe("0");
  await unchanged(own, async () => {
    const answer = await submitTo(own, surface);
    expectRefusal(answer, surface, "rateLimited", "Rate limit exceeded. Reset at 2026-01-01T00:01:00Z");
    expect(answer.headers.get("retry-after")).toBe("45");
    expect(answer.headers.get("x-ratelimit-remaining")).toBe("0");
  });
  expect((await submitTo(own, surface, { key: "bob" })).status).toBe(200);
  own.clock.move(44_500);
  expect((await submitTo(own, surface)).status).toBe(200);
});

test("requests without a known key are counted together", async () => {
  const own = harness({ plan: { requestsPerMinute: 2 } });
  await own.get("/account", { key: null });
  await own.get("/account", { key: "mallory" });
  expectRefusal(await own.get("/account", { key: "trudy" }), "unified", "rateLimited", expect.any(String));
  expect((await own.get("/account")).status).toBe(200);
});

test.each(names)("%s: a fault of the service is told without its cause, and to the host with it", async (surface) => {
  const fault = new Error("SELECT secret FROM keys");
  const told: unknown[][] = [];
  const own = harness({
    service: {
      prices: {
        rules: () => undefined,
        quote: () => {
          throw fault;
        },
      },
      onError: (...all) => told.push(all),
    },
  });
  const answer = await submitTo(own, surface);
  const id = answer.headers.get("x-request-id");
  expectRefusal(answer, surface, "failed", `Internal error; ask about it with the request id ${id}`);
  expect(answer.text).not.toContain("secret");
  expect(answer.headers.get("idempotency-honoured")).toBe("true");
  expect(told).toEqual([[fault, id]]);
});

const broken: [string, HarnessOptions["service"]][] = [
  ["keys", { keys: { find: () => Promise.reject(new Error("down")) } }],
  [
    "limits",
    {
      limits: {
        plan: () => {
          throw new Error("down");
        },
      },
    },
  ],
];

test.each(broken)("a fault of %s is told as any other", async (_what, service) => {
  const { get, errors: told } = harness({ service: service ?? {} });
  expect((await get("/account")).status).toBe(500);
  expect(told).toHaveLength(1);
});

test("an output that its surface cannot show is a fault, which the list survives no better", async () => {
  const own = harness();
  const id = await own.submit();
  await own.pass(3000);
  const task = own.store.task(id);
  if (!task) throw new Error("The task is gone");
  own.store.apply({ tasks: [{ task: { ...task, model: "no/such-model", version: task.version + 1 }, expected: task.version }] });
  const answer = await own.get(`/v1/tasks/${id}`);
  expectRefusal(answer, "unified", "failed", expect.stringMatching(/^Internal error/));
  expect(String(own.errors[0])).toContain("Cannot render the output of no/such-model");
});

test("a host may refuse every request and every submission in the words of the surface", async () => {
  const before = harness({
    service: { before: ({ operation }) => (operation.surface === "async" ? new Refusal("failed", "Not now") : undefined) },
  });
  expectRefusal(await submitTo(before, "async"), "async", "failed", "Not now");
  expect((await submitTo(before, "router")).status).toBe(200);

  const seen: unknown[] = [];
  const admit = harness({
    service: {
      admit: ({ surface, model, caller, callback }) => {
        seen.push([surface, model, caller.id, callback]);
        return model === video.model ? new Refusal("unpaid", "Not this one") : { marks: { session: "s1" } };
      },
    },
  });
  expectRefusal(await submitTo(admit, "unified"), "unified", "unpaid", "Not this one");
  const { body } = await submitTo(admit, "async", { body: { ...asyncVideo, callback_url: "https://a.test/hook" } });
  expect(admit.store.task(body.id)?.marks).toEqual({ session: "s1" });
  expect(seen).toEqual([
    ["unified", video.model, "ada", undefined],
    ["async", asyncVideo.model, "ada", "https://a.test/hook"],
  ]);
});

test("a callback address that the courier will not call is refused, with the field that the surface calls it by", async () => {
  const own = harness();
  own.courier.refuse.mockImplementation((url) => (url.includes("10.0.0.1") ? "10.0.0.1 is a private address" : undefined));
  const field = (pointer: string, message: string) => [{ pointer, rule: "callback-address", message }];
  await unchanged(own, async () => {
    const bad = "https://10.0.0.1/hook";
    const unified = "callback_url cannot be called: 10.0.0.1 is a private address";
    expectRefusal(
      await own.post("/v1/tasks", { ...video, callback_url: bad }),
      "unified",
      "invalid",
      unified,
      field("/callback_url", unified),
    );
    const router = "notifyHook cannot be called: 10.0.0.1 is a private address";
    expectRefusal(
      await own.post("/midjourney/imagine", { prompt: "x", notifyHook: bad }),
      "router",
      "invalid",
      router,
      field("/notifyHook", router),
    );
  });
  expect((await own.post("/v1/tasks", { ...video, callback_url: "https://a.test/hook" })).status).toBe(200);
});

test("the time of a limit is told to the second", async () => {
  const own = harness({ plan: { requestsPerMinute: 0 } });
  own.clock.move(59_999);
  const answer = await own.get("/account");
  expect(answer.status).toBe(429);
  expect(answer.headers.get("retry-after")).toBe("1");
  expect(Date.parse(answer.headers.get("x-ratelimit-reset") ?? "")).toBe(start + 60_000);
});
