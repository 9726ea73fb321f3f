import examples from "@gentasks/schema/examples/events";
import { afterEach, expect, test, vi } from "vitest";
import { createMemoryStore, createWebhookHandler, generateSecret, type WebhookHandlerOptions } from "../../src/index.ts";
import { signTestEvent } from "../../src/testing.ts";
import { harness } from "./harness.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const fail = () => {
  throw new Error("The handler fails.");
};

test("a refusal that comes before the event is known tells of none", async () => {
  const onError = vi.fn();
  const handler = createWebhookHandler({ secrets: [generateSecret()], on: { "*": () => {} }, onError });
  const answer = await handler(await signTestEvent("task.completed", { secret: generateSecret() }));
  expect(answer.status).toBe(401);
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: "signature_mismatch" }), undefined);
});

test("whoever is told of an error and throws does not change the answer", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const { send } = harness({ on: { "async.task.completed": fail }, onError: fail });
  expect(await send()).toMatchObject({ status: 500, error: { code: "handler_failed" } });
});

test("what needs mending here is printed, and what the sender did wrong is not", async () => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => {});
  const secret = generateSecret();
  const options: WebhookHandlerOptions = { secrets: [secret], on: { "task.completed": fail } };
  const handler = createWebhookHandler(options);
  await handler(await signTestEvent("task.completed", { secret: generateSecret() }));
  expect(printed).not.toHaveBeenCalled();
  await handler(await signTestEvent("task.completed", { secret, id: "event-1", payload: examples["task.completed"] }));
  expect(printed).toHaveBeenCalledExactlyOnceWith(
    "Webhook: The event could not be handled; try again later. (event event-1, task tsk_01hzx3k9)",
    expect.objectContaining({ message: "The handler fails." }),
  );
});

test("a store that fails before the event is handled is answered with 503, and nothing is handled", async () => {
  const handle = vi.fn();
  const cause = new Error("No connection.");
  const store = { ...createMemoryStore(), claim: () => Promise.reject(cause) };
  const { send, errors } = harness({ on: { "async.task.completed": handle }, dedupe: store });
  expect(await send({ id: "event-1" })).toMatchObject({ status: 503, error: { code: "store_unavailable" } });
  expect(handle).not.toHaveBeenCalled();
  expect(errors).toEqual([{ code: "store_unavailable", cause, eventId: "event-1" }]);
});

test("a store that fails after the event was handled is answered with 503; the event is handled again after its lease", async () => {
  const handle = vi.fn();
  let time = Date.now();
  const good = createMemoryStore();
  const done = vi.fn(good.done).mockRejectedValueOnce(new Error("No connection."));
  const { send } = harness({
    on: { "async.task.completed": handle },
    dedupe: { ...good, done },
    leaseMs: 1000,
    waitMs: 0,
    now: () => time,
  });
  expect(await send({ id: "event-1" })).toMatchObject({ status: 503 });
  expect(await send({ id: "event-1" })).toMatchObject({ status: 409 });
  time += 1000;
  expect(await send({ id: "event-1" })).toMatchObject({ result: "handled" });
  expect(handle).toHaveBeenCalledTimes(2);
});

test("a store that cannot even release tells of what the handler threw", async () => {
  const store = { ...createMemoryStore(), release: () => Promise.reject(new Error("No connection.")) };
  const { send, errors } = harness({ on: { "async.task.completed": fail }, dedupe: store });
  expect(await send()).toMatchObject({ status: 500, error: { code: "handler_failed" } });
  expect(errors).toMatchObject([{ cause: { message: "The handler fails." } }]);
});

test("a store that does not answer is answered for after ten seconds, and a claim that comes about later is released", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const memory = createMemoryStore();
    const { promise: connected, resolve: connect } = Promise.withResolvers<void>();
    const claim = vi.fn((each: Parameters<typeof memory.claim>[0]) => connected.then(() => memory.claim(each)));
    const handle = vi.fn();
    const { send } = harness({ on: { "async.task.completed": handle }, dedupe: { ...memory, claim } });
    const waiting = send({ id: "event-1" });
    await vi.waitFor(() => expect(claim).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(9999);
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toMatchObject({ status: 503, error: { code: "store_unavailable" } });
    connect();
    await vi.advanceTimersByTimeAsync(0);
    expect(handle).not.toHaveBeenCalled();
    expect(await send({ id: "event-1" })).toMatchObject({ result: "handled" });
  } finally {
    vi.useRealTimers();
  }
});
