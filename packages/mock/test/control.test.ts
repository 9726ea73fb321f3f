import { afterEach, expect, test } from "vitest";
import { createMock, type Mock, type MockOptions, UnknownError } from "../src/index.ts";

const open: Mock[] = [];

/** A mock whose clock stands still, and which writes down the callbacks it sends. */
function makeMock(options: MockOptions = {}) {
  const sent: string[] = [];
  const mock = createMock({
    clock: { mode: "manual" },
    send: async ({ body }) => {
      sent.push(new TextDecoder().decode(body));
      return { status: 200, headers: {} };
    },
    ...options,
  });
  open.push(mock);
  return { mock, sent };
}

afterEach(async () => {
  for (const mock of open.splice(0)) await mock.close();
});

const headers = { authorization: "Bearer sk-test", "content-type": "application/json" };
const submission = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse" }, callback_url: "http://127.0.0.1:9/hook" };

async function submit(mock: Mock, session = ""): Promise<string> {
  const init = { method: "POST", headers: { ...headers, "x-mock-session": session }, body: JSON.stringify(submission) };
  const answer = await mock.fetch(new Request("http://mock/v1/tasks", init));
  return ((await answer.json()) as { data: { task_id: string } }).data.task_id;
}

test("a clock that stands still moves only when it is advanced, and then everything due has been done", async () => {
  const { mock, sent } = makeMock();
  const id = await submit(mock);
  expect(mock.control.tasks()[0]).toMatchObject({ id, state: "queued", progress: 0, prompt: "A lighthouse" });
  await mock.clock.advance(3_000);
  expect(mock.control.tasks()[0]).toMatchObject({ id, state: "running" });
  await mock.clock.advanceTo(mock.clock.now() + 60_000);
  expect(mock.control.tasks()[0]).toMatchObject({ id, state: "completed", progress: 1, files: [{ kind: "video" }] });
  expect(JSON.parse(sent[0] ?? "")).toMatchObject({ task_id: id, status: "completed" });
});

test("a clock that runs is moved forward all the same", async () => {
  const { mock, sent } = makeMock({ clock: { mode: "real", startAt: 1_000_000 } });
  await submit(mock);
  await mock.clock.advance(60_000);
  expect(sent).toHaveLength(1);
  expect(mock.clock.now()).toBeGreaterThanOrEqual(1_060_000);
});

test.for([-1, Number.NaN, Number.POSITIVE_INFINITY])("time cannot be moved by %d", async (ms) => {
  await expect(makeMock().mock.clock.advance(ms)).rejects.toThrow(/Cannot move the clock to/);
});

test.for([0, -2, Number.NaN, 1e9])("time cannot run %d times as fast", async (speed) => {
  await expect(makeMock().mock.clock.setSpeed(speed)).rejects.toThrow(/Cannot set the speed to/);
});

test("a speed that was set is told", async () => {
  const { mock } = makeMock({ clock: { mode: "real" } });
  await mock.clock.setSpeed(20);
  expect(mock.clock.speed()).toBe(20);
});

test("a session begins anew without touching another", async () => {
  const { mock } = makeMock();
  const first = await submit(mock);
  await submit(mock, "other");
  await mock.control.reset();
  expect(mock.control.tasks()).toEqual([]);
  expect(mock.control.tasks("other")).toHaveLength(1);
  expect(await submit(mock)).toBe(first);
});

test("a rule makes the next request play its scenario", async () => {
  const { mock } = makeMock();
  await mock.control.addRule({ scenario: "fail", model: submission.model, times: 1 });
  await submit(mock);
  await submit(mock);
  expect(mock.control.tasks().map(({ scenario }) => scenario)).toEqual([undefined, "fail"]);
  expect(mock.control.scenarios().rules).toEqual([]);
});

test("rules are replaced and cleared as a whole, and chaos stays", async () => {
  const { mock } = makeMock({ rules: [{ scenario: "slow" }] });
  await mock.control.setChaos({ percent: 5 });
  expect(await mock.control.setRules([{ scenario: "stuck" }])).toEqual({ rules: [{ scenario: "stuck" }], chaos: { percent: 5 } });
  expect(await mock.control.setRules([])).toEqual({ rules: [], chaos: { percent: 5 } });
});

test("money that is given arrives, and the ledger stays at zero", async () => {
  const { mock } = makeMock({ keyDefaults: { balanceUsd: 0 } });
  expect(await mock.control.credit("sk-test", 2.5)).toMatchObject({ availableMicroUsd: 2_500_000 });
  await submit(mock);
  const [key] = mock.control.keys();
  expect(key).toMatchObject({ availableMicroUsd: 2_500_000 - 320_000, heldMicroUsd: 320_000 });
  expect(await mock.control.credit(key?.id ?? "", -1)).toMatchObject({ availableMicroUsd: 1_180_000 });
  expect(mock.control.ledger()).toMatchObject({ sum: 0, pots: { credit: -1_500_000 } });
});

test("a key gets a plan and channels from its next request on", async () => {
  const { mock } = makeMock();
  await submit(mock);
  expect(await mock.control.changeKey("sk-test", { plan: "free", channels: ["suno"], spendingLimitUsd: 1 })).toMatchObject({
    plan: "free",
    channels: ["suno"],
    spendingLimitUsd: 1,
  });
  const answer = await mock.fetch(new Request("http://mock/v1/models", { headers }));
  expect(answer.headers.get("x-ratelimit-limit")).toBe("60");
});

test("a mock with a list of keys gives no credit to others", async () => {
  const { mock } = makeMock({ keys: { "sk-test": { balanceUsd: 1 } } });
  await expect(mock.control.credit("sk-else", 1)).rejects.toThrow(UnknownError);
});

test("a callback is sent again with the same id and body", async () => {
  const { mock, sent } = makeMock();
  await submit(mock);
  await mock.clock.advance(60_000);
  const [delivery] = mock.control.deliveries();
  const again = await mock.control.redeliver(delivery?.id ?? "");
  expect(again.attempts.map(({ result }) => result)).toEqual(["delivered", "delivered"]);
  expect(sent[1]).toBe(sent[0]);
  await expect(mock.control.redeliver("msg_none")).rejects.toThrow("No callback msg_none");
});

test("faults of callbacks are set while the mock runs", async () => {
  const { mock, sent } = makeMock();
  await mock.control.setFaults({ drop: true });
  await submit(mock);
  await mock.clock.advance(60_000);
  expect(sent).toEqual([]);
  expect(mock.control.deliveries()[0]).toMatchObject({ state: "failed" });
  expect(mock.control.faults()).toEqual({ drop: true });
});

test("what is no name for a session is refused", () => {
  expect(() => makeMock().mock.control.tasks("a b")).toThrow(RangeError);
});
