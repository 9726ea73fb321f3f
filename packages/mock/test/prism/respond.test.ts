import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { createGuard, createPrismFetch, createPrismResponder, type Fetch, specPath } from "../../src/prism.ts";

const document = JSON.parse(readFileSync(specPath(), "utf8"));
const paths = Object.keys(document.paths);
let fetch: Fetch;

beforeAll(async () => {
  fetch = await createPrismFetch(specPath());
});

interface Call {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

async function call(path: string, { method = "GET", body, headers = {} }: Call = {}) {
  const type: Record<string, string> = typeof body === "string" ? { "content-type": "application/json" } : {};
  const response = await fetch(
    new Request(`http://mock${path}`, { method, headers: { authorization: "Bearer test", ...type, ...headers }, ...(body && { body }) }),
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
}

const task = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse" } };

test("a valid request is answered with the description's example", async () => {
  const { status, json } = await call("/v1/tasks", { method: "POST", body: JSON.stringify(task) });
  expect(status).toBe(200);
  expect(json()).toEqual(document.components.examples.UnifiedTaskPending.value);
});

test("a request that breaks a rule is refused", async () => {
  const input = { ...task.input, end_image_url: "https://example.com/a.png" };
  expect(await call("/v1/tasks", { method: "POST", body: JSON.stringify({ ...task, input }) })).toMatchObject({ status: 400 });
});

test.each(["{nope", "", '{"a":', "\u0000"])("a body that is no JSON is refused, not waited for: %j", async (body) => {
  const { status } = await call("/v1/tasks", { method: "POST", body, headers: { "content-type": "application/json" } });
  expect(status).toBe(400);
});

test("no key is no entry", async () => {
  const response = await fetch(new Request("http://mock/v1/tasks/t"));
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: 401, data: { code: "authentication_failed" } });
});

test("an unknown path and an unknown method are told apart", async () => {
  expect((await call("/nowhere")).status).toBe(404);
  expect((await call("/v1/tasks/t", { method: "DELETE" })).status).toBe(405);
});

test("Prefer chooses the answer", async () => {
  expect((await call("/v1/tasks/t", { headers: { prefer: "example=failed" } })).json()).toMatchObject({
    code: 400,
    data: { status: "failed" },
  });
  expect((await call("/v1/tasks/t", { headers: { prefer: "code=404" } })).status).toBe(404);
  expect((await call("/v1/tasks/t", { headers: { prefer: "example=no-such-example" } })).status).toBe(404);
});

test("Prefer can ask for an answer that is made up, which keeps the document all the same", async () => {
  const check = await createGuard(specPath());
  const made = [];
  for (let count = 0; count < 20; count += 1) {
    const request = new Request("http://mock/v1/tasks", { headers: { authorization: "Bearer test", prefer: "dynamic=true" } });
    const response = await fetch(request);
    made.push(await response.clone().text());
    expect(await check(request, response)).toEqual([]);
  }
  expect(new Set(made).size).toBeGreaterThan(1);
});

test("a parameter that is given once is a value, not a list of one", async () => {
  expect((await call("/v1/tasks?limit=5")).status).toBe(200);
  expect((await call("/v1/tasks?limit=many")).status).toBe(400);
});

test("a responder reads the document when it is first asked, and answers as the stock mock does", async () => {
  const respond = createPrismResponder(specPath());
  const request = () => new Request("http://mock/v1/tasks/t", { headers: { authorization: "Bearer test", prefer: "example=processing" } });
  expect(await (await respond(request())).json()).toEqual(await (await fetch(request())).json());
});

test("what one request accepts does not decide the next one's answer", async () => {
  expect((await call("/v1/tasks/t/events", { headers: { accept: "text/event-stream" } })).headers.get("content-type")).toBe(
    "text/event-stream",
  );
  expect((await call("/v1/models")).status).toBe(200);
});

test("an event stream is sent as events", async () => {
  expect((await call("/v1/tasks/t/events", { headers: { accept: "text/event-stream" } })).text).toMatch(
    /^id: .+\nevent: \w+\ndata: \{.*\}\n\n$/,
  );
});

test("an answer carries the document's hash and promises nothing that is not kept", async () => {
  const { headers } = await call("/v1/tasks", { method: "POST", body: JSON.stringify(task) });
  expect(headers.get("x-spec-hash")).toBe(document.info["x-spec-hash"]);
  expect(headers.has("idempotency-honoured")).toBe(false);
  expect(headers.has("idempotency-replayed")).toBe(false);
});

test("whatever is sent, it is answered, and never with a fault of the server", async () => {
  const path = fc.oneof(
    fc.constantFrom(...paths).map((each) => each.replace(/\{\w+\}/g, "x")),
    fc.webPath(),
    fc.constantFrom("/v1/tasks/%zz", "/v1/tasks/..%2f..", "//", "/v1/tasks?limit=x&limit=y", "/v1/models/%E0%A4%A/x"),
  );
  const body = fc.oneof(fc.json(), fc.string(), fc.constant(JSON.stringify(task)), fc.constant(JSON.stringify({ ...task, input: null })));
  const type = fc.constantFrom(
    "application/json",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "text/plain",
    "application/x-www-form-urlencoded",
    "nonsense",
  );
  const accept = fc.constantFrom("*/*", "application/json", "text/event-stream", "image/png", "");
  const prefer = fc.constantFrom("", "code=200", "code=999", "example=created", "dynamic=true", "code=abc");
  await fc.assert(
    fc.asyncProperty(
      path,
      fc.constantFrom("GET", "POST", "DELETE", "PUT", "PATCH"),
      body,
      type,
      accept,
      prefer,
      async (path, method, body, type, accept, prefer) => {
        const { status } = await call(path, {
          method,
          headers: { "content-type": type, accept, prefer },
          ...(method !== "GET" && body && { body }),
        });
        expect(status, `${method} ${path}`).toBeLessThan(500);
      },
    ),
    { numRuns: 400 },
  );
});
