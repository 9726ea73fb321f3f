import { readFileSync } from "node:fs";
import { listen, startMockServer } from "@gentasks/mock/server";
import { expect, onTestFinished, test, vi } from "vitest";
import { call, start, task, temporary } from "./command.ts";

// Loading Prism takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

async function upstream() {
  const server = await startMockServer({ port: 0 });
  onTestFinished(() => server.close());
  return server.url;
}

test("the proxy passes exchanges on, tells departures, records, and the recording plays back", async () => {
  const recording = temporary("recording.jsonl");
  const proxy = await start("proxy", "--upstream", await upstream(), "--record", recording);
  const created = await call(`${proxy.url}/v1/tasks`, task);
  const refused = await call(`${proxy.url}/v1/tasks`, { model: "google/veo-3.1-fast", input: {} });
  expect([created.status, refused.status]).toEqual([200, 400]);
  expect(await proxy.stop()).toBe(0);
  expect(proxy.said()).toMatch(/^POST \/v1\/tasks 400\n {2}request body /m);
  expect(proxy.said()).toContain("0 exchanges departed from the spec, 1 had a wrong request that was refused.");
  expect(readFileSync(recording, "utf8")).not.toContain("Bearer test");

  const replay = await start("mock", "--replay", recording);
  expect(await call(`${replay.url}/v1/tasks`, task)).toEqual(created);
  expect((await call(`${replay.url}/v1/tasks/other`)).status).toBe(404);
});

test("a service that departs from the spec ends the proxy with 1, and errors alone can be told", async () => {
  const other = await listen(async () => Response.json({ code: 400, data: { message: "No", code: "validation_error" } }, { status: 400 }), {
    port: 0,
  });
  onTestFinished(() => other.close());
  const proxy = await start("proxy", "--upstream", other.url, "--check-only", "errors");
  await call(`${proxy.url}/v1/tasks`, {});
  await call(`${proxy.url}/v1/tasks?limit=1`);
  await call(`${proxy.url}/tasks/1`);
  expect(await proxy.stop()).toBe(1);
  expect(proxy.said()).toMatch(/\nGET \/tasks\/1 400\n {2}response status 400 is not documented for getRouterTask;/);
  expect(proxy.said()).not.toContain("POST /v1/tasks");
  expect(proxy.said()).toContain("1 exchange departed from the spec, 1 had a wrong request that was refused.");
});
