import {
  ConnectionError,
  InsufficientFundsError,
  InvalidResponseError,
  NotFoundError,
  RateLimitError,
  ServerError,
} from "@gentasks/client";
import { expect, test } from "vitest";
import { moved, rejection, sentTo, service } from "./service.ts";

const video = "google/veo-3.1-fast";
const input = { prompt: "A lighthouse at dusk" };
const creates = "POST /v1/tasks";
const day = 86_400_000;
const playing = (scenario: string) => ({ headers: { "x-mock-scenario": scenario } });

const failures = [
  ["fail", "GENERATION_FAILED", "failed"],
  ["moderated", "CONTENT_MODERATED", "moderated"],
  ["stuck", "TIMED_OUT", "expired"],
] as const;

for (const [scenario, code, reason] of failures) {
  const failed = { name: "TaskFailedError", code, reason, task: { status: "failed", code } };

  test(`a task that plays ${scenario} by its prompt fails with ${code}, and costs nothing`, async () => {
    const { client, mock } = service();
    const prompt = `A lighthouse [mock:${scenario}]`;
    const error = await rejection(client.run(video, { prompt }, { onSubmit: () => mock.clock.advance(day) }));
    const [task] = mock.control.tasks();
    expect(error).toMatchObject({ ...failed, taskId: task?.id, idempotencyKey: expect.any(String) });
    expect([moved(mock, "release"), moved(mock, "capture")]).toEqual([[task?.id], []]);
  });

  test(`a task that plays ${scenario} by the client's header shows its failure to a watcher without an error`, async () => {
    const { client, mock } = service(playing(scenario));
    const handle = await client.submit(video, input);
    await mock.clock.advance(day);
    for (const transport of ["sse", "poll"] as const) {
      let last: unknown;
      for await (const task of handle.watch({ transport })) last = task;
      expect(last).toMatchObject({ status: "failed", code });
    }
    await expect(handle.wait()).rejects.toMatchObject(failed);
  });
}

test("a slow task is waited for beyond its usual time", async () => {
  const { client, mock } = service(playing("slow"));
  const handle = await client.submit(video, input);
  const waiting = handle.wait();
  await mock.clock.advance(60_000);
  expect(await Promise.race([waiting, handle.get()])).not.toMatchObject({ status: "completed" });
  await mock.clock.advance(day);
  expect(await waiting).toMatchObject({ status: "completed" });
});

test("a file whose address has expired is told from one that cannot be reached, after the task was asked for another", async () => {
  const { client, seen, soon } = service(playing("expired_output"));
  const handle = await client.submit(video, input);
  await soon();
  const { output } = await handle.wait();
  const reads = () => sentTo(seen, `GET /v1/tasks/${handle.id}`).length;
  const before = reads();
  const error = await rejection(client.download(handle));
  expect(error).toMatchObject({ name: "NotFoundError", code: "expired", status: 410, taskId: handle.id });
  expect([NotFoundError.is(error), reads() - before]).toEqual([true, 1]);
  expect(await rejection(client.download(output))).toMatchObject({ code: "expired", status: 410 });
  expect(reads() - before).toBe(1);
});

test("an account without credit is told so at once", async () => {
  const { client, mock, seen } = service(playing("out_of_credit"));
  const error = await rejection(client.submit(video, input));
  expect(error).toMatchObject({ name: "InsufficientFundsError", code: "insufficient_balance", status: 402, attempts: 1 });
  expect(error).not.toHaveProperty("mayExist");
  expect([InsufficientFundsError.is(error), mock.control.tasks(), seen.length]).toEqual([true, [], 1]);
});

test("a key with too little money gets the same error as the scenario", async () => {
  const { client } = service({}, { keys: { test: { balanceUsd: 0.01 } } });
  await expect(client.submit(video, input)).rejects.toMatchObject({ name: "InsufficientFundsError", code: "insufficient_balance" });
});

test("a limit of requests that is not waited for tells how long to wait", async () => {
  const { client, mock } = service({ ...playing("rate_limited"), retry: { maxRetries: 0 } });
  const error = await rejection(client.submit(video, input));
  expect(error).toMatchObject({ name: "RateLimitError", code: "rate_limit_exceeded", status: 429, retryAfterMs: 1000, attempts: 1 });
  expect(error).not.toHaveProperty("mayExist");
  expect([RateLimitError.is(error), mock.control.tasks()]).toEqual([true, []]);
});

test("a limit of requests is waited for as long as the server asks, and the same submission sent again", async () => {
  const delays: number[] = [];
  const { client, mock, seen } = service(
    { onRetry: ({ delayMs }) => void delays.push(delayMs) },
    { rules: [{ scenario: "rate_limited", operation: "createTask", times: 1 }] },
  );
  const { id, idempotencyKey } = await client.submit(video, input);
  expect(delays).toEqual([1000]);
  expect(sentTo(seen, creates).map(({ headers }) => headers.get("idempotency-key"))).toEqual([idempotencyKey, idempotencyKey]);
  expect(mock.control.tasks().map((task) => task.id)).toEqual([id]);
});

test("a server that fails on and on is given up, with nothing created", async () => {
  const { client, mock, seen } = service(playing("server_error"));
  const error = await rejection(client.submit(video, input));
  expect(error).toMatchObject({ name: "ServerError", code: "internal_error", status: 500, attempts: 4, mayExist: true });
  expect([ServerError.is(error), mock.control.tasks(), new Set(keys(seen)).size, seen.length]).toEqual([true, [], 1, 4]);
});

test("an answer that is cut off every time is shown, and the task was created once", async () => {
  const { client, mock, seen } = service(playing("malformed_body"));
  const error = await rejection(client.submit(video, input));
  expect(error).toMatchObject({ name: "InvalidResponseError", code: "invalid_response", status: 200, attempts: 4, mayExist: true });
  const [task] = mock.control.tasks();
  expect(error).toHaveProperty("message", expect.stringContaining(String(task?.id)));
  expect(InvalidResponseError.is(error)).toBe(true);
  expect([mock.control.tasks().length, moved(mock, "hold"), new Set(keys(seen)).size]).toEqual([1, [task?.id], 1]);
});

test("an answer that is cut off once is asked for again under the same key, which gives the same task", async () => {
  const { client, mock, seen } = service({}, { rules: [{ scenario: "malformed_body", operation: "createTask", times: 1 }] });
  const { id, idempotencyKey } = await client.submit(video, input);
  expect(keys(seen)).toEqual([idempotencyKey, idempotencyKey]);
  expect([mock.control.tasks().map((task) => task.id), moved(mock, "hold")]).toEqual([[id], [id]]);
});

test("a connection that breaks at the first submission leaves a doubt, which the key of the error resolves", async () => {
  const { client, mock, seen } = service({}, { rules: [{ scenario: "dropped_connection", operation: "createTask", times: 1 }] });
  const error = await rejection(client.submit(video, input));
  expect(error).toMatchObject({ name: "ConnectionError", code: "connection_lost", attempts: 1, mayExist: true });
  if (!ConnectionError.is(error)) throw error;
  const { id } = await client.submit(video, input, { idempotencyKey: error.idempotencyKey });
  expect(keys(seen)).toEqual([error.idempotencyKey, error.idempotencyKey]);
  expect([mock.control.tasks().map((task) => task.id), moved(mock, "hold")]).toEqual([[id], [id]]);
});

test("a connection that breaks later, or where the caller vouches for the server, is made good under the same key", async () => {
  for (const vouched of [true, false]) {
    const { client, mock, seen } = service(vouched ? { idempotency: "honoured" } : {});
    if (!vouched) await client.submit(video, input);
    const before = seen.length;
    await mock.control.setRules([{ scenario: "dropped_connection", operation: "createTask", times: 1 }]);
    const { id, idempotencyKey } = await client.submit(video, input);
    expect(keys(seen).slice(before)).toEqual([idempotencyKey, idempotencyKey]);
    expect(mock.control.tasks().filter((task) => task.id === id)).toHaveLength(1);
    expect(mock.control.tasks()).toHaveLength(vouched ? 1 : 2);
  }
});

test("a task is followed to its end past answers that are cut off and connections that break", async () => {
  const { client, mock } = service();
  const handle = await client.submit(video, input);
  await mock.control.setRules([
    { scenario: "dropped_connection", operation: "streamTaskEvents", times: 1 },
    { scenario: "server_error", operation: "streamTaskEvents" },
    { scenario: "malformed_body", operation: "getTask", times: 2 },
    { scenario: "dropped_connection", operation: "getTask", times: 2 },
    { scenario: "server_error", operation: "getTask", times: 2 },
  ]);
  await mock.clock.advance(60_000);
  expect(await handle.wait()).toMatchObject({ status: "completed" });
});

test("a channel that is not enabled is no matter of this surface", async () => {
  const { client } = service(playing("channel_disabled"));
  expect(await client.submit(video, input)).toMatchObject({ model: video });
});

const keys = (seen: Parameters<typeof sentTo>[0]) => sentTo(seen, creates).map(({ headers }) => headers.get("idempotency-key"));
