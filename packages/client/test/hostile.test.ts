import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { TasksError } from "../src/index.ts";
import { apiKey, clientOf, input, logged, rejection, submit } from "./hostile/client.ts";
import { hostileServer, type Step } from "./hostile/server.ts";
import { answer, bytes, json, reset, resetMidBody, silent, stall, task, taskJson } from "./hostile/steps.ts";

const html = "<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>";
const huge = "x".repeat(10_000_000);
const escaped = JSON.stringify(`The key ${apiKey} is wrong.`).replaceAll("/", "\\/").replaceAll("+", "\\u002b");
/** What no escape changes. */
const keyEnd = apiKey.slice(-12);
const gzip = { "content-encoding": "gzip", "content-type": "application/json" };

interface Case {
  readonly step: Step;
  readonly name: string;
  readonly code: string;
  /** Whether the submission may have been carried out. */
  readonly unclear?: true;
  readonly status?: number;
  /** What the message must show. */
  readonly shows?: string | RegExp;
}

const lost = { name: "ConnectionError", code: "connection_lost", unclear: true } as const;
const late = { name: "TimeoutError", code: "request_timeout", unclear: true } as const;
const unreadable = { name: "InvalidResponseError", code: "invalid_response", unclear: true, status: 200 } as const;

const cases: Readonly<Record<string, Case>> = {
  "a connection reset before the headers": { step: reset, ...lost },
  "a connection reset amid the body": { step: resetMidBody, ...lost },
  "headers that never come": { step: silent, ...late, shows: "150 ms" },
  "a body that never ends": { step: stall, ...late },
  "JSON that breaks off": { step: answer(200, '{"data":{"task_id":"ta', { "content-length": "22" }), ...unreadable, shows: "task_id" },
  "a page with 200": { step: answer(200, html, { "content-type": "text/html" }), ...unreadable, shows: /Bad gateway.*text\/html/ },
  "a page with 502": {
    step: answer(502, html, { "content-type": "text/html" }),
    name: "ServerError",
    code: "http_502",
    unclear: true,
    shows: "Bad gateway",
  },
  "an empty body": { step: answer(200), ...unreadable, shows: "an empty body" },
  "204": { step: answer(204), ...unreadable, status: 204 },
  null: { step: json(null), ...unreadable },
  "a string": { step: json("ok"), ...unreadable, shows: "ok" },
  "a list": { step: json([]), ...unreadable },
  "a number": { step: json(42), ...unreadable },
  "a task without an id": { step: json({ data: { status: "queued" } }), ...unreadable },
  "a task whose id is empty": { step: json({ data: { task_id: "", status: "queued" } }), ...unreadable },
  "a status of no standard below 500": {
    step: answer(418, "short and stout"),
    name: "ApiError",
    code: "http_418",
    shows: "short and stout",
  },
  "499": { step: answer(499), name: "ApiError", code: "http_499", shows: "without a reason" },
  "a status of no standard above 500": { step: answer(599), name: "ServerError", code: "http_599", unclear: true },
  "501, a plain no": { step: answer(501), name: "ServerError", code: "http_501" },
  "an error within 200": {
    step: json({ code: 401, data: { message: "Unknown key.", code: "UNAUTHORIZED" } }),
    name: "AuthenticationError",
    code: "UNAUTHORIZED",
    status: 401,
    shows: "Unknown key.",
  },
  "a failure within 200": {
    step: json({ code: 500, message: "Oops." }),
    name: "ServerError",
    code: "http_500",
    status: 500,
    unclear: true,
  },
  "two lengths that contradict": { step: bytes("HTTP/1.1 200 OK\nContent-Length: 5\nContent-Length: 6\n\nhello"), ...lost },
  "no HTTP": { step: bytes("220 mail.test ESMTP\n"), ...lost },
  "a gzip body that is none": { step: answer(200, "not gzip", gzip), ...lost },
  "a gzip body that is cut off": {
    step: (out) => void out.writeHead(200, gzip).end(gzipSync(JSON.stringify(taskJson())).subarray(0, 20)),
    ...unreadable,
  },
  "an error page of 10 MB": { step: answer(500, huge), name: "ServerError", code: "http_500", unclear: true },
  "an error message of 10 MB": { step: json({ error: { message: huge } }, 500), name: "ServerError", code: "http_500", unclear: true },
  "the key in the complaint": {
    step: json({ data: { message: `Bad key ${apiKey}.` } }, 401),
    name: "AuthenticationError",
    code: "http_401",
  },
  "the key in the complaint, escaped": {
    step: answer(401, `{"data":{"message":${escaped}}}`),
    name: "AuthenticationError",
    code: "http_401",
  },
  "the key in the code": {
    step: answer(400, `{"error":{"code":${escaped}}}`),
    name: "ValidationError",
    code: "The key [api key] is wrong.",
  },
  "the key in the faults": {
    step: answer(422, `{"error":{"code":"X","errors":[{"message":${escaped},"pointer":"/prompt"}]}}`),
    name: "ValidationError",
    code: "X",
  },
  "the key in a redirect": { step: answer(307, "", { location: `/login?key=${apiKey}` }), name: "ApiError", code: "redirected" },
  "the key in the headers": {
    step: answer(200, "hm", { "x-request-id": apiKey, "content-type": `text/${apiKey}`, "x-echo": `Bearer ${apiKey}` }),
    ...unreadable,
  },
};

test.each(Object.entries(cases))("a submission answered with %s ends in one typed error that holds no secret", async (_, expected) => {
  const { url, seen } = await hostileServer(expected.step);
  const told: string[] = [];
  const client = clientOf(url, {
    timeoutMs: expected.code === "request_timeout" ? 150 : 4000,
    onRequest: (request) => void told.push(logged(request)),
    onResponse: (response) => void told.push(logged(response)),
    onRetry: (retry) => void told.push(logged(retry)),
  });
  const error = await rejection(submit(client, { idempotencyKey: "submission-1" }));

  expect(TasksError.is(error), logged(error).slice(0, 500)).toBe(true);
  const { name, code, status = error.status, unclear } = expected;
  expect(error).toMatchObject({ name, code, idempotencyKey: "submission-1", attempts: 1, ...(status !== undefined && { status }) });
  expect(error.mayExist).toBe(unclear);
  expect(error.message).toMatch(expected.shows ?? "POST /v1/tasks");
  expect(error.message.length).toBeLessThan(1000);
  expect(error.code.length).toBeLessThan(200);
  expect(seen.map(({ key }) => key)).toEqual(["submission-1"]);
  expect(seen[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);

  for (const shown of [logged(error), logged(client), told.join()]) expect(shown).not.toContain(keyEnd);
  for (const shown of [logged(error), told.join()]) expect(shown).not.toContain(input.prompt);
});

test.each([301, 302, 303, 307, 308])("a %i is not followed, so that neither key nor submission goes elsewhere", async (status) => {
  const elsewhere = await hostileServer(task());
  const { url, seen } = await hostileServer(answer(status, "", { location: `${elsewhere.url}/v1/tasks` }));
  const client = clientOf(url, { idempotency: "honoured" });
  expect(await rejection(submit(client))).toMatchObject({ name: "ApiError", code: "redirected", status });
  expect(await rejection(client.task("task-1").get())).toMatchObject({
    code: "redirected",
    message: expect.stringContaining(elsewhere.url),
  });
  expect([seen.length, elsewhere.seen.length]).toEqual([2, 0]);
});

test.each(["text/html", "text/event-stream", "application/octet-stream", "nonsense", ""])(
  "a task is taken for one whatever content type it comes with: %j",
  async (type) => {
    const { url } = await hostileServer(answer(200, JSON.stringify(taskJson()), type ? { "content-type": type } : {}));
    const client = clientOf(url);
    expect((await submit(client)).id).toBe("task-1");
    expect(await client.task("task-1").get()).toEqual({ task_id: "task-1", status: "queued" });
  },
);

test("JSON after a byte order mark, drop by drop and compressed is read all the same", async () => {
  const body = gzipSync(`\ufeff${JSON.stringify(taskJson())}`);
  const { url } = await hostileServer((out) => {
    out.writeHead(200, gzip);
    for (const byte of body) out.write(Uint8Array.of(byte));
    out.end();
  });
  expect((await submit(clientOf(url))).id).toBe("task-1");
});

test("two submissions that are given the same task are two handles of it", async () => {
  const { url, seen } = await hostileServer(task());
  const client = clientOf(url);
  const [one, two] = await Promise.all([submit(client), submit(client)]);
  expect([one.id, two.id]).toEqual(["task-1", "task-1"]);
  expect(new Set(seen.map(({ key }) => key)).size).toBe(2);
});

test("a hook that keeps the headers of a request does not come by the key", async () => {
  const { url } = await hostileServer(task());
  const kept: Headers[] = [];
  await submit(clientOf(url, { onRequest: ({ headers }) => void kept.push(headers) }));
  expect(kept[0]?.get("idempotency-key")).toBeTruthy();
  expect(kept[0]?.has("authorization")).toBe(false);
});
