import { createMock } from "@gentasks/mock";
import type { Operation } from "@gentasks/schema/operations";
import { expect, test } from "vitest";
import { type Departure, recordContract } from "../../src/record.ts";
import { all, provenanceOf } from "../../src/spec/document.ts";

const url = "http://127.0.0.1:4010/v1/tasks";
const body = JSON.stringify({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse" } });
const headers = { authorization: "Bearer sk-recorded-key", "content-type": "application/json" };
const [inferred] = all.filter((operation) => operation.method === "POST" && provenanceOf(operation) === "inferred") as [Operation];
const answering =
  (json: unknown, status = 200) =>
  async () =>
    Response.json(json, { status });

test("an application that keeps the spec, at a server that does, departs nowhere, and reads its answers itself", async () => {
  const mock = createMock();
  const recorded = recordContract((input, init) => mock.fetch(new Request(input, init)));
  const response = await recorded.fetch(url, { method: "POST", headers, body });
  expect(await response.json()).toMatchObject({ success: true });
  expect(() => recorded.expectNoDepartures()).not.toThrow();
});

test("a stub that answers what no server answers is told of, with the place", async () => {
  const recorded = recordContract(answering({ code: 200, success: true, data: { task_id: 7, status: "queued" } }));
  await recorded.fetch(url, { method: "POST", headers, body });
  expect(recorded.departures.map(({ check }) => check)).toContain("body");
  expect(() => recorded.expectNoDepartures()).toThrow(/POST http:\/\/127\.0\.0\.1:4010\/v1\/tasks: body: /);
});

test("a stub with a status that is not documented is told of", async () => {
  const recorded = recordContract(answering({}, 418));
  await recorded.fetch(url, { method: "POST", headers, body });
  expect(recorded.departures).toMatchObject([{ check: "status-documented" }]);
});

test("a request that breaks a rule of its model is told of when a stub takes it", async () => {
  const recorded = recordContract(answering({ code: 200, success: true, data: { task_id: "tsk_1", status: "pending" } }));
  const wrong = JSON.stringify({ model: "google/veo-3.1-fast", input: { prompt: "A", end_image_url: "https://a.test/b.png" } });
  await recorded.fetch(url, { method: "POST", headers, body: wrong });
  expect(recorded.departures).toMatchObject([{ check: "invalid-refused", message: "end_image_url needs start_image_url" }]);
});

test("a path that the spec lacks is told of", async () => {
  const recorded = recordContract(answering({}));
  await recorded.fetch("http://127.0.0.1:4010/v2/tasks");
  expect(recorded.departures).toMatchObject([{ check: "unknown-resource", message: "The spec has no path /v2/tasks" }]);
});

test("no departure shows the key", async () => {
  const recorded = recordContract(answering({}, 418));
  await recorded.fetch(url, { method: "POST", headers, body });
  expect(JSON.stringify(recorded.departures)).not.toContain("sk-recorded-key");
});

test("what was only inferred is told of, and fails nothing", async () => {
  const told: string[] = [];
  const onFinding = ({ check, provenance }: Departure) => void told.push(`${check} ${provenance}`);
  const recorded = recordContract(answering({}, 418), { onFinding });
  await recorded.fetch(url, { method: "POST", headers, body });
  await recorded.fetch(`http://127.0.0.1:4010${inferred.path}`, { method: inferred.method, headers, body: "{}" });
  expect(told).toEqual(["status-documented documented", "status-documented inferred"]);
  expect(() => recorded.expectNoDepartures()).toThrow(/^[^\n]+\n[^\n]+$/);
});

test("a fetch that throws does so at the exchange", async () => {
  const recorded = recordContract(answering({}, 418), { throws: true });
  await expect(recorded.fetch(url, { method: "POST", headers, body })).rejects.toThrow(/createTask answered 418/);
});

test("requests to other services pass unseen, and a base URL may have a path", async () => {
  const recorded = recordContract(answering({ ok: true }), { baseUrl: "https://gateway.test/tasks/" });
  await recorded.fetch("https://other.test/v1/tasks", { method: "POST", body: "x" });
  await recorded.fetch("https://gateway.test/tasks-of-others/v1/tasks");
  expect(recorded.departures).toEqual([]);
  await recorded.fetch("https://gateway.test/tasks/v1/tasks", { method: "POST", headers, body });
  expect(recorded.departures).toMatchObject([{ message: "/code must have required property 'code'" }, {}, {}]);
  expect(recorded.departures[0]?.exchange).toMatchObject({ number: 1, request: { path: "/v1/tasks", body } });
});

test("a stub gets what the application gave, and a stream all the same", async () => {
  const given: unknown[] = [];
  const recorded = recordContract(async (input, init) => {
    given.push(input, init?.body ?? (input instanceof Request ? await input.text() : undefined));
    return Response.json({}, { status: 418 });
  });
  await recorded.fetch(url, { method: "POST", headers, body });
  expect(given).toEqual([url, body]);
  const { body: stream } = new Request(url, { method: "POST", body });
  await recorded.fetch(url, { method: "POST", headers, body: stream, duplex: "half" });
  await recorded.fetch(new Request(url, { method: "POST", headers, body }));
  expect([given[3], given[5]]).toEqual([body, body]);
});

test("a stream of events is handed on before it ends", async () => {
  const endless = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode("retry: 1\n\n")) });
  const recorded = recordContract(async () => new Response(endless, { headers: { "content-type": "text/event-stream" } }));
  const response = await recorded.fetch(`${url}/tsk_1/events`, { headers });
  const { value } = (await response.body?.getReader().read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe("retry: 1\n\n");
});
