import { afterEach, expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";

const open: Mock[] = [];

afterEach(async () => {
  for (const mock of open.splice(0)) await mock.close();
});

function makeMock(seed = 1): Mock {
  const send = async () => ({ status: 503, headers: {} });
  const mock = createMock({
    seed,
    clock: { mode: "manual" },
    send,
    keyDefaults: { balanceUsd: 3 },
    secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
  });
  open.push(mock);
  return mock;
}

async function call(mock: Mock, method: string, path: string, body?: unknown): Promise<string> {
  const headers = { authorization: "Bearer sk-test", "idempotency-key": `${path}-1`, "content-type": "application/json" };
  const answer = await mock.fetch(
    new Request(`http://mock${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }),
  );
  return `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`;
}

const video = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse" }, callback_url: "http://127.0.0.1:9/hook" };

async function before(mock: Mock): Promise<void> {
  await mock.control.setRules([{ scenario: "moderated", times: 2 }, { scenario: "slow" }]);
  await mock.control.setChaos({ percent: 10, scenarios: ["slow"] });
  await mock.control.setFaults({ delayMs: 2_000 });
  await mock.control.changeKey("sk-test", { plan: "pro" });
  await call(mock, "POST", "/v1/tasks", video);
  await mock.clock.advance(30_000);
  const form = new FormData();
  form.set("file", new File(["bytes"], "note.txt", { type: "text/plain" }));
  await mock.fetch(new Request("http://mock/v1/files", { method: "POST", headers: { authorization: "Bearer sk-test" }, body: form }));
  await call(mock, "POST", "/v1/task/submit", { model: "veo-3", input: { prompt: "Rain" } });
}

/** All that can be seen from then on. */
async function after(mock: Mock): Promise<unknown> {
  const answers = [
    await call(mock, "POST", "/v1/tasks", video),
    await call(mock, "POST", "/v1/task/submit", { model: "nope/nope", prompt: "x" }),
  ];
  for (let step = 0; step < 6; step++) {
    await mock.clock.advance(200_000);
    for (const path of ["/v1/tasks", "/account", "/v1/usage", "/v1/tasks?limit=1"]) answers.push(await call(mock, "GET", path));
    answers.push(await call(mock, "POST", "/midjourney/imagine", { prompt: `Step ${step}` }));
  }
  const upload = mock.control.snapshot().state.uploads[0]?.name ?? "";
  answers.push(await call(mock, "GET", `/files/-/uploads/${upload}`));
  return [answers, mock.control.tasks(), mock.control.deliveries(), mock.control.ledger(), mock.control.keys(), mock.control.scenarios()];
}

test("a mock that goes on from a snapshot, through JSON, answers as the first one does", async () => {
  const first = makeMock();
  await before(first);
  const text = JSON.stringify(first.control.snapshot());
  const second = makeMock(7);
  await second.control.restore(text);
  expect(second.control.snapshot()).toEqual(JSON.parse(text));
  expect(await after(second)).toEqual(await after(first));
});

test("a snapshot is a copy, into which the mock does not go on writing", async () => {
  const mock = makeMock();
  const snapshot = mock.control.snapshot();
  await before(mock);
  expect(snapshot.state.store.tasks).toEqual([]);
  await mock.control.restore(snapshot);
  expect(mock.control.tasks()).toEqual([]);
});

test("a snapshot goes into another session", async () => {
  const mock = makeMock();
  await before(mock);
  await mock.control.restore(mock.control.snapshot(), "copy");
  expect(mock.control.tasks("copy")).toEqual(mock.control.tasks());
});

test.for([
  ["not JSON", "{"],
  ["null", "null"],
  ["a list", "[]"],
  ["another version", '{"snapshot":2,"state":{}}'],
  ["without a part", '{"snapshot":1,"state":{"seed":"1"}}'],
])("%s is no snapshot", async ([, text = ""]) => {
  await expect(makeMock().control.restore(text)).rejects.toThrow(/snapshot/);
});

test.for(["tasks", "deliveries", "outbox", "places"])(
  "a snapshot with something else for %s leaves the session as it was",
  async (part) => {
    const mock = makeMock();
    await before(mock);
    const { snapshot, state } = mock.control.snapshot();
    const damaged = { snapshot, state: { ...state, store: { ...state.store, [part]: part === "tasks" ? [{}] : 7 } } };
    await expect(mock.control.restore(damaged as never)).rejects.toThrow("The snapshot is damaged");
    expect(mock.control.tasks()).toHaveLength(2);
  },
);
