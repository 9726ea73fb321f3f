import { createServer } from "node:net";
import { expect, test, vi } from "vitest";
import type { ClientOptions, RetryOptions, TasksError } from "../src/index.ts";
import { chargingService, type Fault, type ServiceOptions } from "./hostile/charging-service.ts";
import { clientOf, clientOn, rejection, submit } from "./hostile/client.ts";
import { hostileServer } from "./hostile/server.ts";
import { answer, json, reset, taskJson } from "./hostile/steps.ts";

const well: Fault = { effect: true, does: "answer" };
const once =
  (does: Fault["does"], effect = false): ServiceOptions["fault"] =>
  (nth) =>
    nth === 0 ? { does, effect } : well;
const always = (does: Fault["does"]) => () => ({ does, effect: false });

const clientAt = (service: Partial<ServiceOptions>, options: ClientOptions = {}) => {
  const made = chargingService({ honours: true, says: () => false, fault: () => well, ...service });
  return { ...made, client: clientOn(made.fetch, { timeoutMs: 20, ...options }) };
};

const refused = ["refuse", 429] as const;
const unclear = ["reset", "hang", "garble", "cut", 408, 500, 502, 503, 504, 524] as const;
const final = [400, 401, 402, 403, 404, 409, 422, 501] as const;

test.each(refused)("after %s, which is certain to have done nothing, a submission is sent again under the same key", async (does) => {
  const { client, keys, charged } = clientAt({ fault: once(does) });
  const { idempotencyKey } = await submit(client);
  expect(keys).toEqual([idempotencyKey, idempotencyKey]);
  expect(charged).toEqual([idempotencyKey]);
});

test.each(unclear)("after %s a submission is not sent again, and the error says that the task may exist", async (does) => {
  const { client, keys, charged } = clientAt({ fault: once(does, true) });
  const error = await rejection(submit(client));
  expect([keys, charged]).toEqual([[error.idempotencyKey], [error.idempotencyKey]]);
  expect(error).toMatchObject({ mayExist: true, attempts: 1, message: expect.stringContaining("client.list()") });
});

test.each(unclear)("after %s a submission is sent again where the caller vouches for the keys", async (does) => {
  const { client, keys, charged } = clientAt({ fault: once(does, true) }, { idempotency: "honoured" });
  const { idempotencyKey } = await submit(client);
  expect([keys, charged]).toEqual([[idempotencyKey, idempotencyKey], [idempotencyKey]]);
});

test.each(unclear)("after %s a submission is sent again where the server has said before that it honours keys", async (does) => {
  const { client, keys, charged } = clientAt({
    says: (nth) => nth === 0,
    fault: (nth) => (nth === 1 ? { does, effect: true } : well),
  });
  const first = await submit(client);
  const { idempotencyKey } = await submit(client);
  expect(keys).toEqual([first.idempotencyKey, idempotencyKey, idempotencyKey]);
  expect(charged).toEqual([first.idempotencyKey, idempotencyKey]);
});

test.each([408, 500, 502, 503, 504, "garble", "cut"] as const)("a %s that itself says so is enough", async (does) => {
  const { client, keys } = clientAt({ says: (nth) => nth === 0, fault: once(does, true) });
  const { idempotencyKey } = await submit(client);
  expect(keys).toEqual([idempotencyKey, idempotencyKey]);
});

test.each(final)("%s is an answer: nothing is sent again, whoever vouches, and no task is feared for", async (does) => {
  const { client, keys } = clientAt({ fault: always(does), says: () => true }, { idempotency: "honoured" });
  const error = await rejection(submit(client));
  expect(keys).toHaveLength(1);
  expect(error.mayExist).toBeUndefined();
});

test("a quote is where a server can say first that it honours keys", async () => {
  const quote = json({ data: { dry_run: true, cost: 1 } }, 200, { "idempotency-honoured": "true" });
  const { url, seen } = await hostileServer(quote, reset, json(taskJson()));
  const client = clientOf(url);
  await client.quote("test/model" as never, {} as never);
  const { idempotencyKey } = await submit(client);
  expect(seen.map(({ key }) => key)).toEqual([expect.stringMatching(/^[\w-]{32,36}$/), idempotencyKey, idempotencyKey]);
});

test("reads say nothing of keys, and a server that stops saying so is believed no more", async () => {
  const honoured = { "idempotency-honoured": "true" };
  const said = await hostileServer(json(taskJson(), 200, honoured), reset);
  const reader = clientOf(said.url);
  await reader.task("task-1").get();
  await rejection(submit(reader));
  expect(said.seen).toHaveLength(2);

  const stopped = await hostileServer(json(taskJson(), 200, honoured), json(taskJson()), reset);
  const client = clientOf(stopped.url);
  await submit(client);
  await submit(client);
  await rejection(submit(client));
  expect(stopped.seen).toHaveLength(3);
});

test.each(["false", "TRUE", "1", "yes", ""])("Idempotency-Honoured: %s is no promise", async (value) => {
  const { url, seen } = await hostileServer(answer(503, "", { "idempotency-honoured": value }));
  await rejection(submit(clientOf(url)));
  expect(seen).toHaveLength(1);
});

test("a port where nobody listens is asked again, and the error says that nothing was sent", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  const pauses: number[] = [];
  const error = await rejection(submit(clientOf(`http://127.0.0.1:${port}`, { onRetry: ({ delayMs }) => void pauses.push(delayMs) })));
  expect(error).toMatchObject({ name: "ConnectionError", code: "connection_refused", attempts: 4 });
  expect(error.message).toContain(`127.0.0.1:${port}`);
  expect(error.mayExist).toBeUndefined();
  expect(pauses).toHaveLength(3);
});

test("what a first attempt left unclear stays on the error of the last", async () => {
  const steps = [reset, answer(429), answer(401)];
  const { url, seen } = await hostileServer(...steps);
  const error = await rejection(submit(clientOf(url, { idempotency: "honoured" })));
  expect(error).toMatchObject({ name: "AuthenticationError", mayExist: true, attempts: 3 });
  expect(new Set(seen.map(({ key }) => key))).toEqual(new Set([error.idempotencyKey]));
});

test("a first attempt that is still being worked on is waited for, under the same key", async () => {
  const { url, seen } = await hostileServer(
    reset,
    json({ error: { message: "In progress." } }, 409, { "retry-after": "0" }),
    json(taskJson()),
  );
  await submit(clientOf(url, { idempotency: "honoured" }));
  expect(seen).toHaveLength(3);
});

test("an answer that says the key is in use is told as it is, after a refusal too", async () => {
  const { url, seen } = await hostileServer(answer(429), json({ error: { message: "In progress." } }, 409, { "retry-after": "0" }));
  const error = await rejection(submit(clientOf(url)));
  expect(error).toMatchObject({ name: "ConflictError", status: 409, attempts: 2 });
  expect(seen).toHaveLength(2);
});

const counted: readonly [string, RetryOptions, RetryOptions | undefined, Fault["does"], number][] = [
  ["the default is three retries", {}, undefined, 429, 4],
  ["maxRetries 0 of the client is one request", { maxRetries: 0 }, undefined, 429, 1],
  ["maxRetries 0 of the call is one request", { maxRetries: 5 }, { maxRetries: 0 }, 429, 1],
  ["maxRetries of the call wins over none of the client", { maxRetries: 0 }, { maxRetries: 2 }, 429, 3],
  ["an unset maxRetries of the call leaves the client's", { maxRetries: 0 }, { maxRetries: undefined }, 429, 1],
  ["a maxRetries that is no number retries nothing", { maxRetries: Number.NaN }, undefined, 429, 1],
  ["retryOn true sends what is unclear again", {}, { retryOn: () => true }, "reset", 4],
  ["retryOn true sends what was refused for good again", { retryOn: () => true }, undefined, 400, 4],
  ["retryOn cannot go beyond maxRetries", { retryOn: () => true, maxRetries: 1 }, undefined, 429, 2],
  ["retryOn false ends it", { retryOn: () => false }, undefined, 429, 1],
  ["retryOn of the call wins over the client's", { retryOn: () => true }, { retryOn: () => false }, 429, 1],
  ["retryOn undefined leaves a refusal to the client", {}, { retryOn: () => undefined }, 429, 4],
  ["retryOn undefined leaves what is unclear to the client", {}, { retryOn: () => undefined }, "reset", 1],
];

test.each(counted)("%s", async (_, ofClient, ofCall, does, requests) => {
  const { client, keys } = clientAt({ fault: always(does) }, { retry: ofClient });
  await rejection(submit(client, { retry: ofCall }));
  expect(keys).toHaveLength(requests);
  expect(new Set(keys).size).toBe(1);
});

test("retryOn is told the error and the number of the attempt", async () => {
  const { client } = clientAt({ fault: always(503) });
  const retryOn = vi.fn((_: TasksError, attempt: number) => attempt < 3);
  await rejection(submit(client, { retry: { retryOn } }));
  expect(retryOn.mock.calls.map(([{ status, attempts }, attempt]) => [status, attempts, attempt])).toEqual([
    [503, 1, 1],
    [503, 2, 2],
    [503, 3, 3],
  ]);
});

test.each(["apiKey", "onRequest"])("when %s fails on a later attempt, the error still says that the task may exist", async (hook) => {
  const service = chargingService({ honours: true, says: () => true, fault: () => ({ does: "reset", effect: true }) });
  const fail = () => {
    if (service.keys.length > 0) throw new Error("The vault is shut.");
    return "key";
  };
  const error = await rejection(submit(clientOn(service.fetch, { idempotency: "honoured", [hook]: fail })));
  expect(service.charged).toHaveLength(1);
  expect(error).toMatchObject({ mayExist: true, idempotencyKey: service.charged[0] });
});

test("when retryOn fails, the error still says that the task may exist", async () => {
  const { client, keys } = clientAt({ fault: always("reset") });
  const retryOn = () => {
    throw new Error("A slip of the caller.");
  };
  expect(await rejection(submit(client, { retry: { retryOn } }))).toMatchObject({ mayExist: true, idempotencyKey: keys[0], attempts: 1 });
});
