import { writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { call, start, task, temporary } from "./command.ts";

// Loading Prism takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

test("a checked mock that keeps to the spec ends with 0", async () => {
  const { url, said, stop } = await start("mock", "--check");
  expect((await call(`${url}/v1/tasks`, task)).status).toBe(200);
  expect((await call(`${url}/v1/tasks`, {})).status).toBe(400);
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(`${url}/files/no/such/file`)).status).toBe(404);
  expect(await stop()).toBe(0);
  expect(said()).toContain("No exchange departed from the spec.");
});

test("an answer that departs from the spec is told, and the check ends with 1", async () => {
  const answer = { code: 200, success: true, data: { task_id: 7, status: "pending", model: "m", created_at: 1 } };
  const headers = { "content-type": "application/json" };
  const response = { text: JSON.stringify(answer) };
  const recording = temporary("recording.jsonl");
  writeFileSync(recording, JSON.stringify({ method: "GET", path: "/v1/tasks/tsk_1", status: 200, headers, response, ms: 1 }));
  const { url, said, stop } = await start("mock", "--replay", recording, "--check");
  expect((await call(`${url}/v1/tasks/tsk_1`)).body).toEqual(answer);
  expect(await stop()).toBe(1);
  expect(said()).toMatch(/^GET \/v1\/tasks\/tsk_1 200\n {2}response body \/data\/task_id must be string/m);
  expect(said()).toContain("1 exchange departed from the spec.");
});

test("without state the mock answers with examples", async () => {
  const { url, stop } = await start("mock", "--stateless");
  const answer = await call(`${url}/v1/tasks/whatever`);
  expect([answer.status, typeof answer.body.data.status]).toEqual([200, "string"]);
  expect(await stop()).toBe(0);
});
