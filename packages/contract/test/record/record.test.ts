import { createMock } from "@gentasks/mock";
import { expect, test } from "vitest";
import { recordContract } from "../../src/record.ts";

const url = "http://127.0.0.1:4010/v1/tasks";
const body = JSON.stringify({ model: "google/veo-3.1-fast", input: { prompt: "A lighthouse" } });
const headers = { authorization: "Bearer sk-recorded-key", "content-type": "application/json" };
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
