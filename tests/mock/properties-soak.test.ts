import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createMock, type Mock } from "@gentasks/mock";
import { afterEach, expect, test } from "vitest";

const bound = 200;
const keys = 40;
const mostGrowth = 10_000_000;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

let mock: Mock;
afterEach(() => mock.close());

const make = () => createMock({ clock: { mode: "manual" }, memory: { maxTasks: bound }, send: async () => ({ status: 200, headers: {} }) });

function call(path: string, key: string, body?: object | string, more: Readonly<Record<string, string>> = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", ...more };
  const text = typeof body === "object" ? JSON.stringify(body) : body;
  const post = text !== undefined && { method: "POST", body: text };
  return mock.fetch(new Request(`http://127.0.0.1:4010${path}`, { headers, ...post }));
}

function used(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test("twenty thousand tasks leave no more behind than is to be kept", async () => {
  mock = make();
  let usedHalfway = 0;
  for (let at = 0; at < 20_000; at++) {
    const key = `key-${at % keys}`;
    const callback = at % 4 === 0 && { callback_url: "http://127.0.0.1:9/callback" };
    const body = { model: "flux-pro", input: { prompt: `Take ${at}` }, ...callback };
    const name = at % 4 === 1 ? { "idempotency-key": `name-${at}` } : {};
    expect((await call("/v1/task/submit", key, body, name)).status).toBe(200);
    if (at % 50 === 49) await mock.clock.advance(at % 400 === 399 ? 120_000 : 1_000);
    if (at === 10_000) usedHalfway = used();
  }
  expect(used() - usedHalfway).toBeLessThan(mostGrowth);

  await mock.clock.advance(3_600_000);
  const { store, ids } = mock.control.snapshot().state;
  const { tasks, idempotency, usage, deliveries, ledger, ended, counters, outbox, pots } = store;
  expect([tasks, idempotency, usage, deliveries, ended].map(({ length }) => length <= bound)).toEqual([true, true, true, true, true]);
  expect(ledger.length).toBeLessThanOrEqual(2 * bound);
  expect(counters.filter(([name]) => name.startsWith("open:"))).toEqual([]);
  expect(outbox).toEqual([]);
  expect(Object.keys(pots).length).toBeLessThanOrEqual(keys + 2);
  expect(Object.keys(ids).length).toBeLessThanOrEqual(keys + 1);
}, 60_000);

test("inputs that carry whole files make room for newer ones before they fill the memory", async () => {
  mock = make();
  const size = 9_000_000;
  const body = JSON.stringify({ model: "flux-pro", input: { prompt: "A lighthouse", image: "x".repeat(size) } });
  for (let at = 0; at < 40; at++) expect((await call("/v1/task/submit", "one", body)).status).toBe(200);
  expect(mock.control.tasks()).toHaveLength(Math.floor(256_000_000 / size));
  expect(used()).toBeLessThan(500_000_000);
}, 60_000);

test("streams that were left do not stay behind with their tasks", async () => {
  mock = make();
  const body = { model: "openai/gpt-image-2", input: { prompt: "A lighthouse" } };
  const { data } = (await (await call("/v1/tasks", "one", body)).json()) as { data: { task_id: string } };
  const follow = async () => {
    const response = await call(`/v1/tasks/${data.task_id}/events`, "one");
    const reader = response.body?.getReader();
    await reader?.read();
    const waiting = reader?.read();
    await reader?.cancel();
    await waiting;
  };
  const followAll = async (times: number) => {
    for (let at = 0; at < times; at++) {
      await follow();
      // Abort signals are held until the event loop turns.
      if (at % 100 === 0) await turn();
    }
    await turn();
  };
  await followAll(500);
  const before = used();
  await followAll(3_000);
  expect(used() - before).toBeLessThan(2_000_000);
}, 60_000);

test("requests that only read do not add up over the minutes, nor do keys that never come again", async () => {
  mock = make();
  for (let minute = 0; minute < 2_000; minute++) {
    await call("/account", "one");
    await mock.clock.advance(60_000);
  }
  expect(mock.control.snapshot().state.store.counters.length).toBeLessThan(10);
  for (let at = 0; at < 15_000; at++) await call("/account", `passer-by-${at}`);
  const { keys: known, store } = mock.control.snapshot().state;
  expect(known.seen.length).toBe(10_000);
  expect(Object.keys(store.pots).length).toBe(10_001);
  expect(Object.keys(store.changed).length).toBe(10_000);
  expect((await call("/account", "somebody-new")).status).toBe(200);
}, 60_000);
