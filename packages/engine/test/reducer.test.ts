import fc from "fast-check";
import { expect, test } from "vitest";
import { start, task } from "../src/conformance/samples.ts";
import type { Report } from "../src/ports/provider.ts";
import { type Effect, type Reduced, reduce, type TaskEvent } from "../src/task/reducer.ts";
import { hasEnded, type Task } from "../src/task/task.ts";

const output = { artifacts: [{ kind: "video", url: "https://files.test/a.mp4", mediaType: "video/mp4", bytes: 9 }] } as const;
const completed: Report = { state: "completed", output, usage: { tokens: { input: 1, output: 2 } } };
const failed: Report = { state: "failed", reason: "moderated", message: "Not this" };
const reported = (report: Report): TaskEvent => ({ type: "reported", report });

const queued = task("task-1");
const running = reduce({ ...queued, dispatch: "sending" }, reported({ state: "running", reference: "job-1" }), start + 10).task;

const events = {
  sending: { type: "sending" },
  returned: { type: "returned" },
  lost: { type: "lost" },
  reportedQueued: reported({ state: "queued" }),
  reportedRunning: reported({ state: "running" }),
  reportedCompleted: reported(completed),
  reportedFailed: reported(failed),
  cancelled: { type: "cancelled" },
  expired: { type: "expired" },
} as const satisfies Record<string, TaskEvent>;

const ended: Effect["type"][] = ["settle", "announce"];

test.each([
  [queued, "sending", "queued", "sending", []],
  [queued, "returned", "queued", "waiting", []],
  [queued, "lost", "queued", "unknown", ["poll"]],
  [queued, "reportedQueued", "queued", "taken", ["poll"]],
  [queued, "reportedRunning", "running", "taken", ["poll", "announce"]],
  [queued, "reportedCompleted", "completed", "taken", ended],
  [queued, "reportedFailed", "failed", "waiting", ended],
  [queued, "cancelled", "failed", "waiting", ended],
  [queued, "expired", "failed", "waiting", ["withdraw", ...ended]],
  [running, "sending", "running", "sending", []],
  [running, "returned", "running", "waiting", []],
  [running, "lost", "running", "unknown", ["poll"]],
  [running, "reportedQueued", "running", "taken", ["poll"]],
  [running, "reportedRunning", "running", "taken", ["poll"]],
  [running, "reportedCompleted", "completed", "taken", ended],
  [running, "reportedFailed", "failed", "taken", ended],
  [running, "cancelled", "failed", "taken", ["withdraw", ...ended]],
  [running, "expired", "failed", "taken", ["withdraw", ...ended]],
] as const)("$0.state, then $1: $2", (before, event, state, dispatch, effects) => {
  const reduced = reduce(before, events[event], start + 50);
  expect(reduced.task).toMatchObject({ state, dispatch, version: before.version + 1 });
  expect(reduced.effects.map(({ type }) => type)).toEqual(effects);
});

test.each(Object.entries(events))("what has ended stays as it is, whatever comes: %s", (_name, event) => {
  for (const last of ["reportedCompleted", "reportedFailed", "cancelled", "expired"] as const) {
    const over = reduce(running, events[last], start + 20).task;
    const again = reduce(over, event, start + 99);
    expect(again.task).toBe(over);
    expect(again.effects).toEqual([]);
  }
});

test("a completed task carries its output, its usage and when it ended", () => {
  const { task: over } = reduce(running, events.reportedCompleted, start + 70);
  expect(over).toMatchObject({ output, usage: { tokens: { input: 1, output: 2 } }, endedAt: start + 70, startedAt: start + 10 });
  expect(over.history).toEqual([
    { sequence: 1, state: "queued", at: start },
    { sequence: 2, state: "running", at: start + 10 },
    { sequence: 3, state: "completed", at: start + 70 },
  ]);
});

test.each([
  ["reportedFailed", { reason: "moderated", message: "Not this" }],
  ["cancelled", { reason: "cancelled", message: "Cancelled at the caller's request" }],
  ["expired", { reason: "expired", message: "Given up after 90 seconds without a result" }],
] as const)("a task that has ended by %s says why", (event, failure) => {
  expect(reduce(running, events[event], start + 90_000).task.failure).toEqual(failure);
});

test("what a provider tells of a job is kept until it tells otherwise", () => {
  const told = reduce(queued, reported({ state: "running", reference: "job-1", expectedMs: 5000, pollAt: start + 7 }), start);
  expect(told.task).toMatchObject({ reference: "job-1", expectedMs: 5000 });
  expect(told.effects[0]).toEqual({ type: "poll", at: start + 7 });
  const later = reduce(told.task, reported({ state: "running" }), start + 7);
  expect(later.task).toMatchObject({ reference: "job-1", expectedMs: 5000 });
  expect(later.effects).toEqual([{ type: "poll" }]);
});

test("a task that no provider has is not withdrawn from one when it is cancelled", () => {
  for (const dispatch of ["sending", "taken", "unknown"] as const)
    expect(reduce({ ...queued, dispatch }, events.cancelled, start).effects[0]).toEqual({ type: "withdraw" });
  expect(reduce(queued, events.cancelled, start).effects).not.toContainEqual({ type: "withdraw" });
});

const order = { queued: 0, running: 1, completed: 2, failed: 2 };

test("whatever happens, states go forward only, and a task is settled and announced as ended once", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.values(events)), { maxLength: 40 }), (sequence) => {
      let before: Task = queued;
      const effects: Effect[] = [];
      let endings = 0;
      for (const [at, event] of sequence.entries()) {
        const reduced: Reduced = reduce(before, event, start + at);
        expect(order[reduced.task.state]).toBeGreaterThanOrEqual(order[before.state]);
        if (hasEnded(before)) expect(reduced.task).toBe(before);
        else expect(reduced.task.version).toBe(before.version + 1);
        if (hasEnded(reduced.task) && !hasEnded(before)) endings += reduced.effects.filter(({ type }) => type === "announce").length;
        effects.push(...reduced.effects);
        before = reduced.task;
      }
      expect(effects.filter(({ type }) => type === "settle")).toHaveLength(hasEnded(before) ? 1 : 0);
      expect(endings).toBe(hasEnded(before) ? 1 : 0);
      expect(before.history.map(({ sequence: number }) => number)).toEqual(before.history.map((_, at) => at + 1));
      expect(before.history.at(-1)?.state).toBe(before.state);
      expect(Boolean(before.output)).toBe(before.state === "completed");
      expect(Boolean(before.failure)).toBe(before.state === "failed");
    }),
    { seed: 1, numRuns: 1000 },
  );
});
