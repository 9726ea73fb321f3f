import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { type ClientOptions, createClient, TasksError } from "../src/index.ts";
import { apiKey, clientOf, clientOn, input, logged, model, rejection, submit } from "./hostile/client.ts";
import { hostileServer } from "./hostile/server.ts";
import { answer, task, taskJson } from "./hostile/steps.ts";

afterEach(() => vi.unstubAllEnvs());

/** The error that options end in. */
function refusal(options: ClientOptions): TasksError {
  try {
    createClient({ apiKey, ...options });
  } catch (error) {
    if (TasksError.is(error)) return error;
    throw error;
  }
  throw new Error("The options were taken.");
}

test.each([
  "service.test",
  "ftp://service.test",
  "http://",
  "http:///v1",
  "https://user:pass@service.test",
  "https://token@service.test/v1",
  "http://service.test?key=1",
  "http://service.test#here",
  "http://service.test/a b",
  "http://service.test\n",
  " http://service.test",
  "javascript:alert(1)",
  "//service.test",
  "//user:pass@service.test",
  "http://service.test:99999",
  "http://[::1",
])("%j is refused as a base URL, when the client is made", (baseUrl) => {
  expect(refusal({ baseUrl })).toMatchObject({ name: "TasksError", code: "invalid_base_url" });
});

test("a password in a base URL is not repeated", () => {
  expect(logged(refusal({ baseUrl: "https://user:hunter2@service.test" }))).not.toContain("hunter2");
});

test.each(["http://service.test", "https://service.test/", "HTTP://service.test:8080/api/", "http://[::1]:4010", "/api", "/"])(
  "%j is taken as a base URL",
  async (baseUrl) => {
    const urls: string[] = [];
    const fetch = async (url: string) => [urls.push(url), Response.json(taskJson())][1] as Response;
    await submit(createClient({ apiKey, baseUrl, fetch }));
    expect(urls).toEqual([`${baseUrl.replace(/\/$/, "")}/v1/tasks`]);
  },
);

test.each(["with space", "line\nbreak", "\ufeffkey", "schlüssel", "tab\t", " ", "key\r\n"])(
  "%j is refused as a key, and not shown",
  (key) => {
    const error = refusal({ apiKey: key });
    expect(error).toMatchObject({ code: "invalid_api_key" });
    if (key.trim().length > 1) expect(error.message).not.toContain(key);
  },
);

test("without a key the client says where to put one", () => {
  vi.stubEnv("GENTASKS_API_KEY", undefined);
  for (const each of [undefined, ""]) {
    const error = refusal({ apiKey: each });
    expect(error).toMatchObject({ code: "no_api_key" });
    expect(error.message).toContain("GENTASKS_API_KEY");
  }
});

test("key and address come from the environment, and what is given wins", async () => {
  const first = await hostileServer(task());
  const second = await hostileServer(task());
  vi.stubEnv("GENTASKS_API_KEY", "from-environment");
  vi.stubEnv("GENTASKS_BASE_URL", first.url);
  await submit(createClient());
  await submit(createClient({ apiKey: "given", baseUrl: second.url }));
  expect(first.seen[0]?.headers.authorization).toBe("Bearer from-environment");
  expect(second.seen[0]?.headers.authorization).toBe("Bearer given");
});

test("a null key sends none, also where the environment has one", async () => {
  vi.stubEnv("GENTASKS_API_KEY", "from-environment");
  const { url, seen } = await hostileServer(task());
  await submit(createClient({ apiKey: null, baseUrl: url }));
  expect(seen[0]?.headers.authorization).toBeUndefined();
});

test("a key function is asked before each attempt", async () => {
  const { url, seen } = await hostileServer(answer(429), task());
  let count = 0;
  await submit(clientOf(url, { apiKey: async () => `key-${++count}` }));
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer key-1", "Bearer key-2"]);
});

test("a key function that fails sends nothing, and its error is what the caller gets", async () => {
  const { url, seen } = await hostileServer(task());
  const shut = new Error("The vault is shut.");
  for (const key of [
    () => Promise.reject(shut),
    () => {
      throw shut;
    },
  ])
    expect(await rejection(submit(clientOf(url, { apiKey: key })))).toBe(shut);
  expect(seen).toHaveLength(0);
});

test.each([
  ["", "no_api_key"],
  ["a b", "invalid_api_key"],
  [undefined, "no_api_key"],
])("a key function that gives %j sends nothing", async (key, code) => {
  const { url, seen } = await hostileServer(task());
  expect(await rejection(submit(clientOf(url, { apiKey: () => key as string })))).toMatchObject({ code });
  expect(seen).toHaveLength(0);
});

test.each(["", "ü", "a b", "x".repeat(256), "a\nb"])("%j is refused as an idempotency key, with nothing sent", async (idempotencyKey) => {
  const { url, seen } = await hostileServer(task());
  expect(await rejection(submit(clientOf(url), { idempotencyKey }))).toMatchObject({ code: "invalid_idempotency_key" });
  expect(seen).toHaveLength(0);
});

test("an onRequest that throws, at once or later, keeps the request from being sent", async () => {
  const { url, seen } = await hostileServer(task());
  const no = new Error("Not this one.");
  const sync = () => {
    throw no;
  };
  for (const onRequest of [sync, async () => sync()]) expect(await rejection(submit(clientOf(url, { onRequest })))).toBe(no);
  expect(seen).toHaveLength(0);
});

test("an observer that throws, at once or later, loses no task", async () => {
  const { url } = await hostileServer(answer(429), task());
  const broken: unknown[] = [];
  const note = (reason: unknown) => void broken.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  const sync = () => {
    throw new Error("The log is full.");
  };
  for (const hook of [sync, async () => sync()])
    expect((await submit(clientOf(url, { onResponse: hook, onRetry: hook }))).id).toBe("task-1");
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(broken).toEqual([]);
});

test("hooks see each attempt, and what onRequest adds is sent", async () => {
  const { url, seen } = await hostileServer(answer(429), task());
  const told: unknown[] = [];
  await submit(
    clientOf(url, {
      headers: { "x-team": "blue" },
      onRequest: ({ headers, attempt }) => headers.set("x-attempt", `${attempt}`),
      onResponse: ({ status, attempt }) => void told.push([status, attempt]),
      onRetry: ({ attempt, error }) => void told.push(["retry", attempt, error.name]),
    }),
  );
  expect(seen.map(({ headers }) => [headers["x-team"], headers["x-attempt"]])).toEqual([
    ["blue", "1"],
    ["blue", "2"],
  ]);
  expect(told).toEqual([
    [429, 1],
    ["retry", 1, "RateLimitError"],
    [200, 2],
  ]);
});

test("the key is found in no part of a client or a handle", async () => {
  const client = clientOn(async () => Response.json(taskJson()));
  const handle = await client.submit(model, input);
  for (const value of [client, client.raw, handle]) expect(logged(value)).not.toContain(apiKey);
  expect(JSON.parse(JSON.stringify(handle))).toEqual({ id: "task-1", model });
});
