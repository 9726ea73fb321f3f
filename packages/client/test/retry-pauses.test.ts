import fc from "fast-check";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { pauseBefore } from "../src/http/retry.ts";
import { type RetryOptions, TasksError } from "../src/index.ts";
import { clientOn, rejection, submit } from "./hostile/client.ts";
import { taskJson } from "./hostile/steps.ts";
import { fakeTime, tillDone } from "./hostile/till-done.ts";

beforeEach(() => {
  fakeTime();
  onTestFinished(() => void vi.useRealTimers());
});

/** A service that is busy once, and the moments of the requests that it gets. */
function busy(headers: ConstructorParameters<typeof Headers>[0], retry: RetryOptions = {}) {
  const moments: number[] = [];
  const started = performance.now();
  const client = clientOn(
    async () => {
      moments.push(performance.now() - started);
      return moments.length === 1 ? new Response("", { status: 429, headers: headers ?? {} }) : Response.json(taskJson());
    },
    { retry },
  );
  return { client, moments };
}

const serverDate = "Wed, 25 Nov 2026 12:00:00 GMT";

test.each([
  ["seconds", { "retry-after": "3" }, 3000],
  ["seconds with a part", { "retry-after": "0.25" }, 250],
  ["seconds among blanks", { "retry-after": " 3 " }, 3000],
  ["a date by the server's own clock", { "retry-after": "Wed, 25 Nov 2026 12:00:07 GMT", date: serverDate }, 7000],
  [
    "a date by the server's own clock, which is years ahead",
    { "retry-after": "Fri, 25 Nov 2050 12:00:02 GMT", date: "Fri, 25 Nov 2050 12:00:00 GMT" },
    2000,
  ],
  ["a date that has passed", { "retry-after": "Wed, 25 Nov 2026 11:59:00 GMT", date: serverDate }, 0],
  ["a date without the server's clock", { "retry-after": () => new Date(Date.now() + 5000).toUTCString() }, 4000],
  ["nonsense", { "retry-after": "soon" }, 0],
  ["a negative number", { "retry-after": "-5" }, 0],
  [
    "two of them",
    [
      ["retry-after", "3"],
      ["retry-after", "5"],
    ],
    5000,
  ],
])("Retry-After as %s is the least that is waited", async (_, headers, least) => {
  const entries = (Array.isArray(headers) ? headers : Object.entries(headers)) as [string, string | (() => string)][];
  const { client, moments } = busy(entries.map(([name, value]): [string, string] => [name, typeof value === "function" ? value() : value]));
  await tillDone(submit(client));
  expect(moments).toHaveLength(2);
  expect(moments[1]).toBeGreaterThanOrEqual(least);
  expect(moments[1]).toBeLessThan(least + 1500);
});

test("a pause of the client's own that is longer than Retry-After is kept", async () => {
  const { client, moments } = busy({ "retry-after": "1" }, { baseMs: 6000, maxMs: 6000 });
  await tillDone(submit(client));
  expect(moments[1]).toBeGreaterThanOrEqual(3000);
});

test("a server that wants more patience than maxRetryAfterMs is not waited for, and the error says how much", async () => {
  const { client, moments } = busy({ "retry-after": "61" });
  const error = await tillDone(rejection(submit(client)));
  expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 61_000, attempts: 1 });
  expect(moments).toEqual([0]);
});

test("maxRetryAfterMs of the call wins", async () => {
  const patient = busy({ "retry-after": "600" });
  await tillDone(submit(patient.client, { retry: { maxRetryAfterMs: 600_000 } }));
  expect(patient.moments[1]).toBeGreaterThanOrEqual(600_000);
  const hasty = busy({ "retry-after": "2" });
  expect(await tillDone(rejection(submit(hasty.client, { retry: { maxRetryAfterMs: 1000 } })))).toMatchObject({ retryAfterMs: 2000 });
});

test("onRetry is told how long it will be, before it begins", async () => {
  const onRetry = vi.fn();
  const fetch = async () => new Response("", { status: 429, headers: { "retry-after": "2" } });
  await tillDone(rejection(submit(clientOn(fetch, { onRetry, retry: { maxRetries: 1 } }))));
  expect(onRetry.mock.calls).toEqual([
    [expect.objectContaining({ method: "POST", attempt: 1, delayMs: 2000, error: expect.objectContaining({ status: 429 }) })],
  ]);
});

const settings = fc.record({
  attempt: fc.integer({ min: 1, max: 60 }),
  baseMs: fc.integer({ min: 0, max: 10_000 }),
  maxMs: fc.integer({ min: 0, max: 60_000 }),
  maxRetries: fc.nat(60),
  retryAfterMs: fc.option(fc.nat(120_000), { nil: undefined }),
  maxRetryAfterMs: fc.nat(120_000),
});

test("a pause doubles from baseMs to maxMs, leaves half of itself to chance, and is never below Retry-After", () => {
  fc.assert(
    fc.property(settings, ({ attempt, retryAfterMs, ...retry }) => {
      const error = new TasksError("Busy.", { code: "busy", status: 429, retryAfterMs });
      const ms = pauseBefore(error, attempt, false, retry);
      if (attempt > retry.maxRetries || (retryAfterMs ?? 0) > retry.maxRetryAfterMs) {
        expect(ms).toBeUndefined();
        return;
      }
      const full = Math.min(retry.maxMs, retry.baseMs * 2 ** (attempt - 1));
      expect(ms).toBeGreaterThanOrEqual(Math.max(full / 2, retryAfterMs ?? 0));
      expect(ms).toBeLessThanOrEqual(Math.max(full, retryAfterMs ?? 0));
    }),
    { numRuns: 2000, seed: 4 },
  );
});

test("pauses differ, so that clients that failed together do not come back together", () => {
  const error = new TasksError("Busy.", { code: "busy", status: 429 });
  const pauses = Array.from({ length: 50 }, () => pauseBefore(error, 1, false, {}));
  expect(new Set(pauses).size).toBeGreaterThan(40);
});
