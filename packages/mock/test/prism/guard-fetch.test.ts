import { beforeAll, expect, test } from "vitest";
import { type Check, createGuard, type Fetch, guard, type Report, specPath } from "../../src/prism.ts";
import { example } from "./document.ts";

let check: Check;

beforeAll(async () => {
  check = await createGuard(specPath());
});

function guarded(fetch: Fetch): { readonly fetch: Fetch; readonly reports: Report[] } {
  const reports: Report[] = [];
  return { fetch: guard(fetch, { check, onViolation: (report) => reports.push(report) }), reports };
}

const post = (body: unknown) =>
  new Request("http://mock/v1/tasks", { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });

test("an exchange passes untouched, and the service and the caller both read their bodies", async () => {
  const body = example("UnifiedTextToVideo");
  const { fetch, reports } = guarded(async (request) => {
    expect(await request.json()).toEqual(body);
    return Response.json(example("UnifiedTaskPending"), { headers: { "x-extra": "kept" } });
  });
  const response = await fetch(post(body));
  expect(await response.json()).toEqual(example("UnifiedTaskPending"));
  expect(response.headers.get("x-extra")).toBe("kept");
  expect(reports).toEqual([]);
});

test("a departure is reported before the answer, for people and for programs", async () => {
  const { fetch, reports } = guarded(async () => Response.json({ code: 200, success: true, data: { task_id: 7, status: "pending" } }));
  await fetch(new Request("http://mock/v1/tasks/tsk_1?q=secret"));
  expect(reports).toMatchObject([{ method: "GET", path: "/v1/tasks/tsk_1", status: 200 }]);
  expect(reports[0]?.text).toBe("GET /v1/tasks/tsk_1 200\n  response body /data/task_id must be string (got 7)");
});

test("a wrong request that is refused is no violation, one that is accepted is", async () => {
  const wrong = { ...(example("UnifiedTextToVideo") as object), input: {} };
  const read =
    (answer: Response): Fetch =>
    async (request) => {
      await request.text();
      return answer;
    };
  const refused = guarded(read(Response.json({ code: 400, data: { message: "No", code: "validation_error" } }, { status: 400 })));
  await refused.fetch(post(wrong));
  expect(refused.reports).toEqual([]);
  const accepted = guarded(read(Response.json(example("UnifiedTaskPending"))));
  await accepted.fetch(post(wrong));
  expect(accepted.reports.map(({ text }) => text)).toEqual([
    "POST /v1/tasks 200\n  request body /input must have required property 'prompt'",
  ]);
});

test("a request whose body is not read by the service is answered, though it never ends", async () => {
  const { fetch, reports } = guarded(async () =>
    Response.json({ code: 413, data: { message: "Big", code: "payload_too_large" } }, { status: 413 }),
  );
  const endless = new ReadableStream({ pull: () => new Promise(() => {}) });
  const init = { method: "POST", body: endless, duplex: "half", headers: { "content-type": "application/json" } } as RequestInit;
  expect((await fetch(new Request("http://mock/v1/tasks", init))).status).toBe(413);
  expect(reports).toEqual([]);
});

test("a body that is not checked is passed on whole", async () => {
  const bytes = new Uint8Array(100_000).fill(7);
  const { fetch, reports } = guarded(async () => new Response(bytes, { headers: { "content-type": "video/mp4" } }));
  expect(await (await fetch(new Request("http://mock/v1/tasks/t"))).bytes()).toEqual(bytes);
  expect(reports.map(({ text }) => text)).toEqual(["GET /v1/tasks/t 200\n  response type must be application/json (got video/mp4)"]);
});

const events = { headers: { "content-type": "text/event-stream" } };
const event = (id: string, status: string) =>
  new TextEncoder().encode(`id: ${id}\nevent: ${status}\ndata: {"task_id":"t","status":"${status}"}\n\n`);

test("events reach the caller as they are sent, and are reported when the stream has ended", async () => {
  const { readable: body, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const service = writable.getWriter();
  const reported = Promise.withResolvers<Report>();
  const fetch = guard(async () => new Response(body, events), { check, onViolation: reported.resolve });
  const reader = ((await fetch(new Request("http://mock/v1/tasks/t/events"))).body as ReadableStream<Uint8Array>).getReader();
  service.write(event("1", "pending"));
  expect((await reader.read()).value).toEqual(event("1", "pending"));
  service.write(event("2", "completed"));
  expect((await reader.read()).value).toEqual(event("2", "completed"));
  service.close();
  expect((await reader.read()).done).toBe(true);
  expect((await reported.promise).text).toContain("response body /data of event 2 must have required property 'output'");
});

test("a caller that goes away ends the stream of the service, and what it saw is still checked", async () => {
  const cancelled = Promise.withResolvers<unknown>();
  const reported = Promise.withResolvers<Report>();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(event("1", "failed")),
    cancel: cancelled.resolve,
  });
  const fetch = guard(async () => new Response(body, events), { check, onViolation: reported.resolve });
  const reader = ((await fetch(new Request("http://mock/v1/tasks/t/events"))).body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  await reader.cancel("enough");
  expect(await cancelled.promise).toBe("enough");
  expect((await reported.promise).text).toMatch(/of event 1 must/);
});

test("a body that breaks off does not pass for a checked one", async () => {
  const broken = () => new ReadableStream({ pull: (controller) => controller.error(new Error("connection reset")) });
  const { fetch, reports } = guarded(async () => new Response(broken(), { headers: { "content-type": "application/json" } }));
  const response = await fetch(new Request("http://mock/v1/tasks/t"));
  expect(reports[0]?.text).toContain("could not be checked: connection reset");
  await expect(response.text()).rejects.toThrow("connection reset");
});

test("a stream that is wrong a thousand times is told twenty times and counted", async () => {
  const text = "id: 1\nevent: x\ndata: {}\n\n".repeat(1000);
  const reported = Promise.withResolvers<Report>();
  const fetch = guard(async () => new Response(text, events), { check, onViolation: reported.resolve });
  await (await fetch(new Request("http://mock/v1/tasks/t/events"))).text();
  const { text: told, violations } = await reported.promise;
  expect(told.split("\n")).toHaveLength(22);
  expect(told).toMatch(new RegExp(`and ${violations.length - 20} more$`));
});
