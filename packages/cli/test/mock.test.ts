import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { call, start, task, temporary } from "./command.ts";

test("the mock says where it listens and what to try, serves, and stops when told to", async () => {
  const { url, said, stop } = await start("mock", "--key", "sk-1:plan=pro", "--speed", "5");
  await expect.poll(said).toContain("Stop with Ctrl-C");
  expect(said()).toMatch(/^ {2}Signing secret {2}whsec_\S{44}$/m);
  expect(said()).toMatch(/^ {2}Clock {11}5 times as fast$/m);
  expect(said()).toContain(`curl ${url}/v1/models -H "Authorization: Bearer sk-1"`);
  expect((await call(`${url}/v1/models`)).status).toBe(401);
  expect((await fetch(`${url}/v1/models`, { headers: { authorization: "Bearer sk-1" } })).status).toBe(200);
  expect(await stop()).toBe(0);
});

test("the state is in the file at the end, and the next mock goes on from it", async () => {
  const file = temporary("state.json");
  const first = await start("mock", "--snapshot", file);
  const created = await call(`${first.url}/v1/tasks`, task);
  expect(existsSync(file)).toBe(false);
  expect(await first.stop()).toBe(0);
  const second = await start("mock", "--snapshot", file);
  expect((await call(`${second.url}/v1/tasks/${created.body.data.task_id}`)).status).toBe(200);
  await expect.poll(second.said).toContain(`1 task from before, kept in ${file}`);
});

test("the log holds what was asked", async () => {
  const file = temporary("log.jsonl");
  const { url, stop } = await start("mock", "--log", file);
  await call(`${url}/v1/models?limit=1`);
  expect(await stop()).toBe(0);
  const entries = readFileSync(file, "utf8").trim().split("\n");
  expect(entries.every((line) => typeof JSON.parse(line) === "object")).toBe(true);
  expect(entries.join("\n")).toContain("/v1/models?limit=1");
});
