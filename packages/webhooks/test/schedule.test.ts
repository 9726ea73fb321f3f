import { expect, test } from "vitest";
import { nextDelay, retrySchedule } from "../src/index.ts";

const hour = 3_600_000;

test("ten attempts are made over 75 hours", () => {
  const delays = Array.from({ length: 12 }, (_, attempt) => nextDelay(attempt));
  expect(delays).toEqual([...retrySchedule, undefined, undefined]);
  expect(retrySchedule.map((delay) => delay / 1000)).toEqual([0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
});

test("a schedule of one's own is kept to", () => {
  expect(nextDelay(1, { schedule: [0, 700] })).toBe(700);
  expect(nextDelay(2, { schedule: [0, 700] })).toBeUndefined();
});

test("jitter lengthens a delay by a tenth at most", () => {
  expect(nextDelay(1, { jitter: () => 0 })).toBe(5000);
  expect(nextDelay(1, { jitter: () => 0.5 })).toBe(5250);
  expect(nextDelay(1, { jitter: () => 1 })).toBe(5500);
});

test("what the receiver asked for is the least, up to a day", () => {
  expect(nextDelay(1, { retryAfterMs: 60_000 })).toBe(60_000);
  expect(nextDelay(1, { retryAfterMs: 1000 })).toBe(5000);
  expect(nextDelay(1, { retryAfterMs: 900 * hour })).toBe(24 * hour);
  expect(nextDelay(10, { retryAfterMs: 60_000 })).toBeUndefined();
});
