import { beforeAll, expect, test } from "vitest";
import { type Check, createGuard, specPath, type Violation } from "../../src/prism.ts";
import { example } from "./document.ts";

let check: Check;

beforeAll(async () => {
  check = await createGuard(specPath());
});

const get = (path = "/v1/tasks/tsk_1", method = "GET") => new Request(`http://mock${path}`, { method });
const post = (path: string, type = "application/json") =>
  new Request(`http://mock${path}`, { method: "POST", headers: { "content-type": type } });
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const stream = (text: string) => new Response(text, { headers: { "content-type": "text/event-stream" } });
const shown = (violations: readonly Violation[]) =>
  violations.map(({ where, part, pointer, message }) => [where, part, pointer, message].join("|"));

interface Done {
  readonly data: Readonly<Record<string, unknown>>;
}
const done = example("UnifiedTaskDone") as Done;
const spoiled = (changes: Readonly<Record<string, unknown>>) => Response.json({ ...done, data: { ...done.data, ...changes } });
const submission = example("UnifiedTextToVideo") as { readonly input: object };
const created = () => Response.json(example("UnifiedTaskPending"));

test.each([
  [
    "a status word of another envelope",
    { status: "failed" },
    '/data/status|must be one of "pending", "processing", "completed" (got "failed")',
  ],
  ["a missing field", { task_id: undefined }, "/data|must have required property 'task_id'"],
  ["a wrong type", { output: 7 }, "/data/output|must be object (got 7)"],
])("%s is the one thing told of a task", async (_name, changes, message) => {
  expect(shown(await check(get(), spoiled(changes)))).toEqual([`response|body|${message}`]);
});

test("what is wrong with one task of a list is told of that task alone", async () => {
  const list = example("UnifiedTaskPage") as { readonly data: { readonly items: readonly object[] } };
  const items = [...list.data.items, { task_id: 1, status: "completed", output: {} }, { task_id: "t", status: "completed" }];
  const at = list.data.items.length;
  expect(shown(await check(get("/v1/tasks"), Response.json({ ...list, data: { ...list.data, items } })))).toEqual([
    `response|body|/data/items/${at}/task_id|must be string (got 1)`,
    `response|body|/data/items/${at + 1}|must have required property 'output'`,
  ]);
});

test("a body whose length is announced is checked like any other", async () => {
  const headers = { "content-type": "application/json", "content-length": String(bytes(submission).length) };
  const request = new Request("http://mock/v1/tasks", { method: "POST", headers });
  expect(shown(await check(request, created(), bytes(submission)))).toEqual([]);
});

test("an undocumented status is told with the documented ones", async () => {
  const [message] = shown(await check(get(), Response.json({}, { status: 418 })));
  expect(message).toMatch(/^response\|status\|\|418 is not documented for getTask; 200, 400, 401, /);
});

test.each([
  ["another", "text/html", "response|type||must be application/json (got text/html)"],
  ["none that can be read", "json", "response|type||must be application/json (got json)"],
  ["none", "", "response|type||must be application/json (got none)"],
])("the content type must be documented: %s", async (_name, type, message) => {
  const response = new Response(bytes(done), { headers: type ? { "content-type": type } : {} });
  expect(shown(await check(get(), response))).toEqual([message]);
});

test("parameters of a content type are no other content type", async () => {
  expect(await check(get(), new Response(bytes(done), { headers: { "content-type": "application/json; charset=utf-8" } }))).toEqual([]);
});

test("an answer that is no JSON is told with its beginning", async () => {
  const response = (text: string) => new Response(text, { headers: { "content-type": "application/json" } });
  expect(shown(await check(get(), response("<html>")))).toEqual(["response|body||is no JSON (got <html>)"]);
  expect(shown(await check(get(), response("")))).toEqual(["response|body||is no JSON (got nothing)"]);
});

test("a refused method names the methods that there are", async () => {
  const refused = (headers: Record<string, string>) =>
    Response.json({ code: 405, success: false, data: { message: "Use GET", code: "method_not_allowed" } }, { status: 405, headers });
  expect(shown(await check(get("/v1/tasks/tsk_1", "DELETE"), refused({})))).toEqual([
    "response|headers||must have required property 'allow'",
  ]);
  expect(await check(get("/v1/tasks/tsk_1", "DELETE"), refused({ allow: "GET" }))).toEqual([]);
});

test("a header is held against its schema", async () => {
  const limited = (limit: string) => Response.json(done, { headers: { "x-ratelimit-limit": limit } });
  expect(shown(await check(get(), limited("plenty")))).toEqual(["response|headers|/x-ratelimit-limit|must be integer"]);
  expect(await check(get(), limited("60"))).toEqual([]);
});

test("each event of a stream is checked, and keep-alive comments are none", async () => {
  const event = (status: string) => `id: 1\nevent: ${status}\ndata: {"task_id":"t","status":"${status}"}\n\n`;
  expect(await check(get("/v1/tasks/t/events"), stream(`: open\n\n${event("pending")}${event("processing")}`))).toEqual([]);
  expect(shown(await check(get("/v1/tasks/t/events"), stream(event("pending") + event("completed"))))).toEqual([
    "response|body|/data|of event 2 must have required property 'output'",
  ]);
  expect(shown(await check(get("/v1/tasks/t/events"), stream('event: pending\ndata: {"task_id":"t","status":"pending"}\n\n')))).toEqual([
    "response|body||of event 1 must have required property 'id'",
  ]);
  expect(shown(await check(get("/v1/tasks/t/events"), stream("id: 1\nevent: x\ndata: {\n\n")))).toEqual([
    "response|body|/data|of event 1 is no JSON (got {)",
  ]);
});

test("a stream of a direct task has bare pieces and ends with [DONE]", async () => {
  const body = bytes(example("DirectStreamRequest"));
  const piece = example("DirectChatChunkFirst");
  const answer = (value: unknown) => stream(`data: ${JSON.stringify(value)}\n\ndata: [DONE]\n\n`);
  expect(await check(post("/api/v1/task"), answer(piece), body)).toEqual([]);
  expect(shown(await check(post("/api/v1/task"), answer({ ...(piece as object), choices: "none" }), body))).toEqual([
    'response|body|/choices|of event 1 must be array (got "none")',
  ]);
});

test("a wrong request that was accepted is an error, and one that was refused a warning", async () => {
  const body = bytes({ ...submission, input: { ...submission.input, duration: 99 } });
  const refused = Response.json({ code: 400, data: { message: "No", code: "validation_error" } }, { status: 400 });
  const violation = { where: "request", part: "body", pointer: "/input/duration" };
  expect(await check(post("/v1/tasks"), created(), body)).toMatchObject([{ ...violation, severity: "error" }]);
  expect(await check(post("/v1/tasks"), refused, body)).toMatchObject([{ ...violation, severity: "warning" }]);
});

test("an unknown model is one message, not one for each of the models there are", async () => {
  const [message, ...more] = shown(await check(post("/v1/tasks"), created(), bytes({ ...submission, model: "nobody/nothing" })));
  expect(message).toMatch(/^request\|body\|\/model\|must be one of "google.* more \(got "nobody\/nothing"\)$/);
  expect(more).toEqual([]);
});

test.each([
  ["is no JSON", "application/json", "{", "request|body||is no JSON (got {)"],
  ["is missing", "application/json", "", "request|body||is required"],
  ["is of another type", "text/plain", "{}", "request|type||must be application/json (got text/plain)"],
  ["is null", "application/json", "null", "request|body||must be object (got null)"],
  ["is false", "application/json", "false", "request|body||must be object (got false)"],
])("a body that %s is told", async (_name, type, body, message) => {
  expect(shown(await check(post("/v1/tasks", type), created(), bytes(body)))).toEqual([message]);
});

test("a form is read as its schema has it: a list of one, a number in text, a file by its presence", async () => {
  const checkForm = async (form: FormData, path: string) => {
    const request = new Request(`http://mock${path}`, { method: "POST", body: form });
    return shown(await check(request, new Response(), (await request.clone().bytes()) as Uint8Array<ArrayBuffer>)).filter((line) =>
      line.startsWith("request"),
    );
  };
  const style = new FormData();
  style.append("files", new File(["x"], "a.png", { type: "image/png" }));
  expect(await checkForm(style, "/recraft/styles")).toEqual([]);
  expect(await checkForm(new FormData(), "/v1/files")).toEqual(["request|body||must have required property 'file'"]);
});

test("parameters are held against their schema", async () => {
  const list = () => Response.json(example("UnifiedTaskPage"));
  expect(shown(await check(get("/v1/tasks?limit=many"), list()))).toEqual(["request|query|/limit|must be integer"]);
  expect(await check(get("/v1/tasks?limit=5"), list())).toEqual([]);
});

test("what the document lacks must be refused, but for the methods of HTTP itself", async () => {
  expect(await check(get("/nowhere"), new Response("", { status: 404 }))).toEqual([]);
  expect(shown(await check(get("/nowhere"), new Response("here")))).toEqual([
    "request|path||is not documented for GET, but was answered with 200",
  ]);
  expect(await check(get("/v1/tasks/t", "OPTIONS"), new Response(null, { status: 204 }))).toEqual([]);
  expect(await check(get("/v1/tasks/t", "HEAD"), new Response(null))).toEqual([]);
});
