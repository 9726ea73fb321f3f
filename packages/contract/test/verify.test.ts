import { createMock } from "@gentasks/mock";
import { expect, test } from "vitest";
import { coverageOf, type Fetch, verify } from "../src/index.ts";
import { main, onMock } from "./kit.ts";

test("a small run against the mock finds nothing, and shows no key", async () => {
  const mock = createMock({ keys: { [main]: { balanceUsd: 1e9 } }, clock: { mode: "manual" } });
  const result = await verify({
    fetch: (request) => mock.fetch(request),
    keys: { main },
    surfaces: ["unified"],
    models: ["google/veo-3.1-fast"],
    pass: (ms) => mock.clock.advance(ms),
  });
  expect(result.findings).toEqual([]);
  expect(result.exchanges.length).toBeGreaterThan(100);
  expect(JSON.stringify(result)).not.toContain(main);
});

test("a server that accepts everything is found out", async () => {
  const accepting = async () => Response.json({ code: 200, success: true, data: { task_id: "t", status: "pending" } });
  const options = {
    fetch: accepting,
    keys: { main },
    surfaces: ["unified"],
    models: ["google/veo-3.1-fast"],
    pass: async () => {},
    spend: "unlimited",
  } as const;
  const result = await verify(options);
  expect(result.passed).toBe(false);
  expect(new Set(result.findings.map(({ check }) => check))).toContain("invalid-refused");
});

test("what a server lacks of the extensions is left out, with the reason, and is no fault", async () => {
  const lacking = (fetch: Fetch) => async (request: Request) =>
    /\/(usage|cancel)$/.test(new URL(request.url).pathname) ? new Response("Cannot", { status: 404 }) : fetch(request);
  const { work } = await verify(onMock(lacking, { spend: "unlimited", fast: true }));
  const skipped = Object.fromEntries(work.flatMap(({ id, skipped: why }) => (why === undefined ? [] : [[id, why]])));
  expect(skipped).toMatchInlineSnapshot(`
    {
      "cancelling a task": "the server lacks an extension: POST /v1/tasks/{task_id}/cancel is answered with 404",
      "money is conserved": "the server lacks an extension: GET /v1/usage is answered with 404",
    }
  `);
});

test("a server that takes dry runs for submissions gets one of them, not thousands", async () => {
  let taken = 0;
  const deaf = (fetch: Fetch) => async (request: Request) => {
    if (request.method !== "POST" || !(await request.clone().text()).includes('"dry_run":true')) return fetch(request);
    taken += 1;
    return Response.json({ code: 200, success: true, data: { task_id: "t", status: "pending" } });
  };
  const { work } = await verify(onMock(deaf));
  expect(taken).toBe(1);
  expect(work.filter(({ skipped }) => skipped?.startsWith("the server took a dry run")).length).toBeGreaterThan(50);
});

/** What no request can bring about at a right server, or costs a hundred megabytes each time. */
const unreached = [
  "getTask 400", // for servers that check ids by a pattern
  "getAsyncTask 400", // the same
  "submitMidjourneyChange 402", // it needs a task of a key that has no credit for one
  "submitMidjourneyChange 403", // and of one without the channel
  "submitMidjourneyChange 404",
  "submitMidjourneyChange 409",
  "submitSunoJob 404",
  "uploadFile 413",
];

test("a whole run with all keys reaches every operation, model and rule, and every answer but a few, and finds nothing", async () => {
  const { models: _models, surfaces: _surfaces, ...options } = onMock();
  const result = await verify({ ...options, spend: "unlimited", fast: true });
  expect(result.findings).toEqual([]);
  expect(result.work.filter(({ skipped }) => skipped !== undefined)).toEqual([]);
  const { operations, answers, models, rulesKept, rulesBroken } = coverageOf(result);
  expect([operations, models, rulesKept, rulesBroken].map(({ missing }) => missing)).toEqual([[], [], [], []]);
  expect(answers.missing).toEqual(unreached);
}, 60_000);

test("without leave to spend nothing is sent that could create a task", async () => {
  const sent: { readonly path: string; readonly body: string }[] = [];
  const watched = (fetch: Fetch) => async (request: Request) => {
    if (request.method === "POST") sent.push({ path: new URL(request.url).pathname, body: await request.clone().text() });
    return fetch(request);
  };
  const { models: _models, surfaces: _surfaces, ...options } = onMock(watched);
  const result = await verify({ ...options, fast: true });
  expect(result.findings).toEqual([]);
  const list = await options.fetch?.(new Request("http://127.0.0.1:4010/v1/tasks", { headers: { authorization: `Bearer ${main}` } }));
  expect(await list?.json()).toMatchObject({ data: { items: [] } });
  expect(sent.length).toBeGreaterThan(1000);
}, 60_000);

test("with an amount nothing is bought beyond it, and nothing without a price", async () => {
  const bought: number[] = [];
  const counting = (fetch: Fetch) => async (request: Request) => {
    const response = await fetch(request);
    const text = await response.clone().text();
    const isTask = request.method === "POST" && response.status === 200 && /"(pending|queued|submitted)"/.test(text);
    if (isTask && response.headers.get("idempotency-replayed") === null) bought.push(1);
    return response;
  };
  const { models: _models, surfaces: _surfaces, ...options } = onMock(counting);
  const before = await balanceOf(options.fetch);
  const result = await verify({ ...options, spend: 1, fast: true });
  expect(before - (await balanceOf(options.fetch))).toBeLessThanOrEqual(1);
  expect(bought.length).toBeGreaterThan(0);
  expect(result.findings).toEqual([]);
  const reasons = new Set(result.work.flatMap(({ skipped = [] }) => skipped));
  expect([...reasons].join("\n")).toMatch(/its surface tells no price before/);
  expect([...reasons].join("\n")).toMatch(/it costs [\d.]+ dollars, and [\d.]+ of 1 are left/);
}, 60_000);

async function balanceOf(fetch: Fetch = globalThis.fetch): Promise<number> {
  const response = await fetch(new Request("http://127.0.0.1:4010/account", { headers: { authorization: `Bearer ${main}` } }));
  const { data } = (await response.json()) as { data: { balance_usd: number } };
  return data.balance_usd;
}
