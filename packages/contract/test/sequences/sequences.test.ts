import { expect, test } from "vitest";
import { type Fetch, verify } from "../../src/index.ts";
import { createContexts } from "../../src/run/context.ts";
import { sequenceProbes } from "../../src/sequences/index.ts";
import { onMock } from "../kit.ts";

/** What the conversations alone find. */
async function found(change: (fetch: Fetch) => Fetch, seed = 1) {
  const options = onMock(change, { seed, spend: "unlimited" });
  const { record, contextFor } = createContexts(options, { baseUrl: "http://127.0.0.1:4010" });
  for (const probe of sequenceProbes(options)) await probe.run(contextFor(probe.id));
  return record.findings;
}

const right = (fetch: Fetch) => fetch;

test.each([1, 2, 3, 4, 5])(
  "a right server breaks no promise over seed %s",
  async (seed) => {
    expect(await found(right, seed)).toEqual([]);
  },
  30_000,
);

test("a server that forgets names is found out, with the shortest conversation and how to repeat it", async () => {
  const forgetful = (fetch: Fetch) => async (request: Request) => {
    const headers = new Headers(request.headers);
    if (!headers.has("idempotency-key")) return fetch(request);
    headers.set("idempotency-key", crypto.randomUUID());
    return fetch(new Request(request, { headers }));
  };
  const [finding] = await found(forgetful);
  expect(finding?.check).toBe("idempotency");
  expect(finding?.message).toMatch(/seed 1, path [\d:]+: \[\{"do":"submit".*\},\{"do":"submit".*\}\]\)$/);
}, 30_000);

test("a server whose ended tasks change is found out", async () => {
  let reads = 0;
  const restless = (fetch: Fetch) => async (request: Request) => {
    const response = await fetch(request);
    const isEnd = request.method === "GET" && /"(completed|failed)"/.test(await response.clone().text());
    return isEnd ? new Response(`${await response.text()}${" ".repeat(++reads)}`, response) : response;
  };
  expect((await found(restless)).map(({ check }) => check)).toContain("terminal-final");
}, 30_000);

test("a server that shows tasks to another key is found out", async () => {
  const open = (fetch: Fetch) => async (request: Request) => {
    const headers = new Headers(request.headers);
    headers.set("authorization", "Bearer sk-contract-main");
    return fetch(new Request(request, { headers }));
  };
  expect((await found(open)).map(({ check }) => check)).toContain("key-visibility");
}, 30_000);

test("the same seed has the same conversations", async () => {
  const runs = [1, 2].map(async () => (await verify(onMock(right, { spend: "unlimited", models: ["none"] }))).exchanges.length);
  const [one, other] = await Promise.all(runs);
  expect(one).toBe(other);
}, 30_000);
