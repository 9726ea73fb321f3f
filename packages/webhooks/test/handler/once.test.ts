import { expect, test, vi } from "vitest";
import { createMemoryStore, type DedupeStore, type TransactionalStore } from "../../src/index.ts";
import { createSqliteTransactions } from "../../src/sqlite.ts";
import { harness, held } from "./harness.ts";

/** Every form in which events are remembered. */
const stores: Readonly<Record<string, () => DedupeStore | TransactionalStore<unknown>>> = {
  memory: createMemoryStore,
  transactions: () => createSqliteTransactions({ path: ":memory:" }),
};

test.each(Object.entries(stores))("a repeated delivery is answered and not handled again (%s)", async (_name, makeStore) => {
  const handle = vi.fn();
  const { send } = harness<unknown>({ on: { "async.task.completed": handle }, dedupe: makeStore() });
  expect(await send({ id: "event-1" })).toEqual({ status: 200, result: "handled" });
  expect(await send({ id: "event-1" })).toEqual({ status: 200, result: "duplicate" });
  expect(handle).toHaveBeenCalledTimes(1);
});

test.each(Object.entries(stores))(
  "an event whose handler fails is answered with 500, and handled when it comes again (%s)",
  async (_name, makeStore) => {
    const cause = new Error("The disk is full: /secret/path");
    const handle = vi
      .fn()
      .mockRejectedValueOnce(cause)
      .mockImplementationOnce(() => {
        throw cause;
      });
    const { send, errors } = harness<unknown>({ on: { "async.task.completed": handle }, dedupe: makeStore() });
    for (const _time of ["first", "second"]) {
      const answer = await send({ id: "event-1" });
      expect(answer).toMatchObject({ status: 500, error: { code: "handler_failed" } });
      expect(JSON.stringify(answer)).not.toContain("secret");
    }
    expect(await send({ id: "event-1" })).toEqual({ status: 200, result: "handled" });
    expect(await send({ id: "event-1" })).toEqual({ status: 200, result: "duplicate" });
    expect(handle).toHaveBeenCalledTimes(3);
    expect(errors).toEqual(Array(2).fill({ code: "handler_failed", cause, eventId: "event-1" }));
  },
);

test.each(Object.entries(stores))(
  "a delivery waits for another one of its event, and is not handled again (%s)",
  async (_name, makeStore) => {
    const { handle, begun, end } = held();
    const { send } = harness<unknown>({ on: { "async.task.completed": handle }, dedupe: makeStore() });
    const both = [send({ id: "event-1" }), send({ id: "event-1" })];
    await vi.waitFor(() => expect(begun).toHaveLength(1));
    setTimeout(end, 150);
    expect((await Promise.all(both)).map(({ result }) => result).sort()).toEqual(["duplicate", "handled"]);
    expect(begun).toEqual(["event-1"]);
  },
);

test.each(Object.entries(stores))(
  "a delivery that waits too long is answered with 409, and tried again later (%s)",
  async (_name, makeStore) => {
    const { handle, begun, end } = held();
    const { send, errors } = harness<unknown>({ on: { "async.task.completed": handle }, dedupe: makeStore(), waitMs: 150 });
    const first = send({ id: "event-1" });
    await vi.waitFor(() => expect(begun).toHaveLength(1));
    expect(await send({ id: "event-1" })).toMatchObject({ status: 409, error: { code: "in_progress" } });
    expect(errors).toMatchObject([{ code: "in_progress", eventId: "event-1" }]);
    end();
    expect(await first).toMatchObject({ result: "handled" });
    expect(await send({ id: "event-1" })).toMatchObject({ result: "duplicate" });
    expect(begun).toHaveLength(1);
  },
);

test("a delivery waits for one that fails, and is handled then", async () => {
  const handle = vi.fn().mockImplementationOnce(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw new Error("The first one fails.");
  });
  const { send } = harness({ on: { "async.task.completed": handle } });
  const first = send({ id: "event-1" });
  await vi.waitFor(() => expect(handle).toHaveBeenCalledTimes(1));
  expect(await send({ id: "event-1" })).toMatchObject({ result: "handled" });
  expect(await first).toMatchObject({ status: 500 });
});

test("an event whose handler never comes back is handled again after its lease", async () => {
  const { handle, begun, end } = held();
  let time = Date.now();
  const { send } = harness({ on: { "async.task.completed": handle }, leaseMs: 60_000, waitMs: 0, now: () => time });
  const stuck = send({ id: "event-1" });
  await vi.waitFor(() => expect(begun).toHaveLength(1));
  time += 59_999;
  expect(await send({ id: "event-1" })).toMatchObject({ status: 409 });
  time += 1;
  const second = send({ id: "event-1" });
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  end();
  expect(await stuck).toMatchObject({ result: "handled" });
  end();
  expect(await second).toMatchObject({ result: "handled" });
  expect(await send({ id: "event-1" })).toMatchObject({ result: "duplicate" });
});

test("whoever fails after his lease does not make way for a third", async () => {
  let time = Date.now();
  const fail: ((error: Error) => void)[] = [];
  const handle = vi.fn(() => new Promise<void>((_resolve, reject) => fail.push(reject)));
  const { send } = harness({ on: { "async.task.completed": handle }, leaseMs: 60_000, waitMs: 0, now: () => time });
  const late = send({ id: "event-1" });
  await vi.waitFor(() => expect(handle).toHaveBeenCalledTimes(1));
  time += 60_000;
  const second = send({ id: "event-1" });
  await vi.waitFor(() => expect(handle).toHaveBeenCalledTimes(2));
  fail[0]?.(new Error("Too late."));
  expect(await late).toMatchObject({ status: 500 });
  expect(await send({ id: "event-1" })).toMatchObject({ status: 409 });
  fail[1]?.(new Error("The second one fails in time."));
  expect(await second).toMatchObject({ status: 500 });
});

test("a handled event is forgotten after its time", async () => {
  let time = Date.now();
  const handle = vi.fn();
  const { send } = harness({ on: { "async.task.completed": handle }, ttlMs: 200_000, toleranceSeconds: 1000, now: () => time });
  await send({ id: "event-1" });
  time += 199_999;
  expect(await send({ id: "event-1" })).toMatchObject({ result: "duplicate" });
  time += 1;
  expect(await send({ id: "event-1" })).toMatchObject({ result: "handled" });
});

test("without dedupe every delivery is handled", async () => {
  const handle = vi.fn();
  const { send } = harness({ on: { "*": handle }, dedupe: false });
  await send({ id: "event-1" });
  expect(await send({ id: "event-1" })).toEqual({ status: 200, result: "handled" });
  expect(await send({ type: "async.task.in_progress" })).toEqual({ status: 200, result: "handled" });
  handle.mockRejectedValueOnce(new Error("It fails."));
  expect(await send({ id: "event-1" })).toMatchObject({ status: 500, error: { code: "handler_failed" } });
  expect(handle).toHaveBeenCalledTimes(4);
});
