import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { check, type Schema } from "../src/control/check.ts";
import { controlApi } from "../src/generated/control-api.ts";
import { createMock, type Mock, type MockOptions } from "../src/index.ts";
import { plans } from "../src/keys/plans.ts";
import { scenarioNames } from "../src/scenarios/scenarios.ts";

const open: Mock[] = [];

afterEach(async () => {
  for (const mock of open.splice(0)) await mock.close();
});

function makeMock(options: MockOptions = {}): Mock {
  const mock = createMock({ clock: { mode: "manual" }, send: async () => ({ status: 200, headers: {} }), ...options });
  open.push(mock);
  return mock;
}

interface Call {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function call(mock: Mock, method: string, path: string, { body, headers = {} }: Call = {}): Promise<Response> {
  const init = { method, headers, ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }) };
  return mock.fetch(new Request(`http://127.0.0.1:4010${path}`, init));
}

async function read(mock: Mock, path: string): Promise<unknown> {
  return (await call(mock, "GET", `/__mock${path}`)).json();
}

const authorization = { authorization: "Bearer sk-test", "content-type": "application/json" };
const video = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse" }, callback_url: "http://127.0.0.1:9/hook" };

const submit = (mock: Mock, headers = {}) => call(mock, "POST", "/v1/tasks", { body: video, headers: { ...authorization, ...headers } });

/** The bodies that the description shows, and those without an example. */
const bodies: Readonly<Record<string, (mock: Mock) => unknown>> = {
  restore: (mock) => mock.control.snapshot(),
  replay: (mock) => mock.control.log(),
};

interface Described {
  readonly operationId: string;
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly example?: unknown } } };
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

const described = Object.entries(controlApi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation: operation as Described })),
);

function answerSchema({ responses }: Described): Schema | undefined {
  const { $ref, content } = responses["200"] ?? {};
  const named =
    $ref &&
    (controlApi.components.responses as unknown as Readonly<Record<string, Described["responses"][string]>>)[$ref.split("/").pop() ?? ""];
  return (named || { content }).content?.["application/json"]?.schema;
}

test.for(described)("$method $path answers what is described", async ({ path, method, operation }) => {
  const mock = makeMock({ log: true });
  await submit(mock);
  await mock.clock.advance(60_000);
  const delivery = mock.control.deliveries()[0]?.id ?? "";
  const body = bodies[operation.operationId]?.(mock) ?? operation.requestBody?.content["application/json"].example;
  const filled = path.replace("{key}", "sk-test").replace("{delivery}", delivery);
  const answer = await call(mock, method, filled, body === undefined ? {} : { body });
  const schema = answerSchema(operation);
  expect(answer.status).toBe(schema ? 200 : 204);
  if (schema) expect(check(await answer.json(), schema)).toBeUndefined();
});

test("the description knows the same scenarios and plans as the mock", () => {
  expect(controlApi.components.schemas.Scenario.enum).toEqual(scenarioNames);
  expect(controlApi.components.schemas.Plan.enum).toEqual(Object.keys(plans));
});

test("time is moved and its speed changed", async () => {
  const mock = makeMock();
  await submit(mock);
  const before = mock.clock.now();
  const answer = await call(mock, "POST", "/__mock/clock", { body: { advanceMs: 60_000 } });
  expect(await answer.json()).toEqual({ mode: "manual", now: before + 60_000, speed: 1 });
  expect(await read(mock, "/tasks")).toMatchObject([{ state: "completed" }]);
  await call(mock, "POST", "/__mock/clock", { body: { advanceTo: before + 90_000 } });
  await call(mock, "POST", "/__mock/clock", { body: { speed: 5 } });
  expect(await read(mock, "/clock")).toEqual({ mode: "manual", now: before + 90_000, speed: 5 });
});

test("a session is named by the header or the query, and the query wins", async () => {
  const mock = makeMock();
  await submit(mock, { "x-mock-session": "blue" });
  expect(await read(mock, "/tasks")).toEqual([]);
  expect(await read(mock, "/tasks?session=blue")).toHaveLength(1);
  const other = await call(mock, "GET", "/__mock/tasks?session=blue", { headers: { "x-mock-session": "red" } });
  expect(await other.json()).toHaveLength(1);
});

test("as many are listed as were asked for", async () => {
  const mock = makeMock();
  for (let count = 0; count < 3; count++) await submit(mock);
  expect(await read(mock, "/tasks?limit=2")).toHaveLength(2);
  for (const limit of ["0", "-1", "x", "1e3", "10001"]) expect((await call(mock, "GET", `/__mock/tasks?limit=${limit}`)).status).toBe(400);
});

test("the latest requests are listed with the key's id and without the key", async () => {
  const mock = makeMock();
  for (let count = 0; count < 205; count++) await call(mock, "GET", `/v1/models?limit=1&at=${count}`, { headers: authorization });
  const exchanges = (await read(mock, "/exchanges")) as { path: string; status: number; key: string }[];
  expect(exchanges).toHaveLength(200);
  expect(exchanges[0]).toMatchObject({ path: "/v1/models?limit=1&at=204", method: "GET", session: "", key: mock.control.keys()[0]?.id });
  expect(exchanges.at(-1)).toMatchObject({ path: "/v1/models?limit=1&at=5" });
  expect(JSON.stringify(exchanges)).not.toContain("sk-test");
});

test("a connection that was dropped is listed without a status", async () => {
  const mock = makeMock();
  await expect(submit(mock, { "x-mock-scenario": "dropped_connection" })).rejects.toThrow(TypeError);
  expect(mock.control.exchanges()).toMatchObject([{ status: 0, path: "/v1/tasks" }]);
});

test.for([
  ["POST", "/scenarios", { scenario: "fial" }, "/scenario", "/scenario must be one of fail, moderated"],
  ["POST", "/scenarios", {}, "/scenario", "scenario is missing"],
  ["PUT", "/scenarios", [{ scenario: "fail" }, { scenario: "fail", times: 0 }], "/1/times", "/1/times must be at least 1 (got 0)"],
  ["PUT", "/scenarios", { scenario: "fail" }, "", "the body must be array (got an object)"],
  ["PUT", "/chaos", { percent: 101 }, "/percent", "/percent must be at most 100 (got 101)"],
  ["PUT", "/faults", { dorp: true }, "/dorp", '"dorp" is not known here; use delayMs, duplicate'],
  ["PUT", "/faults", { drop: "yes" }, "/drop", '/drop must be boolean (got "yes")'],
  ["POST", "/clock", { advanceMs: 1, speed: 2 }, "", "give exactly one of advanceMs, advanceTo, speed"],
  ["POST", "/clock", {}, "", "give exactly one of"],
  ["POST", "/clock", { advanceMs: -1 }, "/advanceMs", "must be at least 0"],
  ["POST", "/clock", { advanceTo: 0 }, undefined, "Cannot move the clock to 0"],
  ["POST", "/credit", { key: "", usd: 1 }, "/key", "must have at least 1 characters"],
  ["PATCH", "/keys/sk-test", { plan: "gold" }, "/plan", "must be one of open, free, pro"],
  ["PUT", "/snapshot", { snapshot: 1, state: {} }, undefined, "The snapshot is damaged: state.seed"],
  ["POST", "/replay", { complete: true, entries: [{}] }, undefined, "The log cannot be replayed"],
  ["PUT", "/faults", "{", "", "The body is not valid JSON"],
  ["PUT", "/faults", "", "", "The body is not valid JSON"],
] as const)("%s %s refuses %j", async ([method, path, body, pointer, detail]) => {
  const answer = await call(makeMock(), method, `/__mock${path}`, { body });
  const problem = (await answer.json()) as { detail: string; pointer?: string };
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(problem.pointer).toBe(pointer);
  expect(problem.detail).toContain(detail);
});

test.for([
  ["GET", "/__mock/nothing", 404],
  ["GET", "/__mock/log", 404],
  ["POST", "/__mock/deliveries/msg_none/redeliver", 404],
  ["GET", "/__mock/tasks?session=a%20b", 400],
  ["GET", "/__mock/keys/%ff", 405],
] as const)("%s %s is answered with %d", async ([method, path, status]) => {
  const answer = await call(makeMock(), method, path);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ status });
});

test("another method is told which there are", async () => {
  const answer = await call(makeMock(), "DELETE", "/__mock/clock");
  expect(answer.status).toBe(405);
  expect(answer.headers.get("allow")).toBe("GET, POST");
});

test("HEAD answers as GET does, without a body", async () => {
  const answer = await call(makeMock(), "HEAD", "/__mock/health");
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("");
});

test.for(["https://example.com", "null", "http://localhost.example.com", "http://127.0.0.1.example.com", "nonsense"])(
  "a page of %s neither controls the mock nor looks into it",
  async (origin) => {
    const mock = makeMock();
    await submit(mock);
    for (const [method, path] of [
      ["POST", "/__mock/reset"],
      ["GET", "/__mock/tasks"],
    ] as const) {
      expect((await call(mock, method, path, { headers: { origin } })).status).toBe(403);
    }
    expect(mock.control.tasks()).toHaveLength(1);
  },
);

test.for(["http://localhost:5173", "http://127.0.0.1:8080", "http://[::1]:3000", "http://127.0.0.1:4010", "http://app.localhost"])(
  "a page of %s controls the mock",
  async (origin) => {
    expect((await call(makeMock(), "POST", "/__mock/reset", { headers: { origin } })).status).toBe(204);
  },
);

test("whatever is sent to the control API, the answer is no fault of the mock", async () => {
  const mock = makeMock({ log: true });
  const path = fc.constantFrom(...described.map((each) => each.path.replace("{key}", "k").replace("{delivery}", "d")));
  const method = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE");
  const body = fc.oneof(
    fc.json(),
    fc.string(),
    fc.record({ advanceMs: fc.integer(), speed: fc.double(), state: fc.jsonValue() }).map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(path, method, body, async (where, how, what) => {
      const answer = await call(mock, how, where, how === "GET" ? {} : { body: what });
      expect(answer.status).toBeLessThan(500);
      if (answer.status >= 400) expect(await answer.json()).toMatchObject({ status: answer.status, detail: expect.any(String) });
    }),
    { seed: 42, numRuns: 500 },
  );
});
