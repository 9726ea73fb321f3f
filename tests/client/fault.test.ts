import { TasksError } from "@gentasks/client";
import { createMock } from "@gentasks/mock";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Fault, faults, faulty, passing } from "./faults.ts";
import { clientOf, moved } from "./service.ts";

const tasks = 20;

interface World {
  /** What befalls the requests, one after the other, again and again. */
  readonly plan: readonly Fault[];
  readonly honoured: boolean;
  readonly transport: "sse" | "poll" | "auto";
}

const worlds: fc.Arbitrary<World> = fc.record({
  plan: fc.array(fc.constantFrom(...faults), { minLength: 7, maxLength: 60 }),
  honoured: fc.boolean(),
  transport: fc.constantFrom("sse", "poll", "auto"),
});

/** Runs all tasks at once, and tells how each has ended. */
async function runAll({ plan, honoured, transport }: World) {
  const mock = createMock({ clock: { mode: "manual" } });
  const client = clientOf(faulty(mock, plan), {
    retry: { baseMs: 1, maxMs: 2 },
    ...(honoured && { idempotency: "honoured" }),
  });
  const submitted: string[] = [];
  const time = passing(mock);
  const runs = Array.from({ length: tasks }, (_, i) => {
    const prompt = `Wave ${i}`;
    return client.run("google/veo-3.1-fast", { prompt }, { transport, onSubmit: () => void submitted.push(prompt) });
  });
  const ends = await Promise.allSettled(runs);
  await time.stop();
  await mock.clock.advance(60_000);
  return { mock, ends, submitted };
}

const total = { runs: 0, completed: 0, doubtful: 0, untold: 0 };

test("whatever befalls the requests, every run ends once, and no task is made or charged twice", { timeout: 30_000 }, async () => {
  const property = fc.asyncProperty(worlds, async (world) => {
    const { mock, ends, submitted } = await runAll(world);
    const made = mock.control.tasks();
    const prompts = made.map(({ prompt }) => prompt);
    expect(new Set(prompts).size).toBe(prompts.length);
    expect(new Set(submitted).size).toBe(submitted.length);

    // Every task that was made is paid for, once.
    const ids = made.map(({ id }) => id).sort();
    expect([moved(mock, "hold").sort(), moved(mock, "capture").sort()]).toEqual([ids, ids]);
    expect(mock.control.ledger()).toMatchObject({
      sum: 0,
      pots: { revenue: made.reduce((sum, task) => sum + (task.priceMicroUsd ?? 0), 0) },
    });

    for (const [i, end] of ends.entries()) {
      total.runs++;
      const task = made.find(({ prompt }) => prompt === `Wave ${i}`);
      if (end.status === "fulfilled") {
        total.completed++;
        expect(end.value).toMatchObject({ task_id: task?.id, status: "completed" });
        continue;
      }
      const { reason } = end;
      if (!TasksError.is(reason)) throw reason;
      expect(reason.idempotencyKey).toBeTruthy();
      // A task that exists is never denied: the error has its id, or a doubt.
      if (task) expect(reason.taskId === task.id || reason.mayExist === true).toBe(true);
      if (reason.mayExist) total.doubtful++;
      else total.untold++;
    }
    await mock.close();
  });
  await fc.assert(property, { seed: 4711, numRuns: 60, endOnFailure: true });
  console.log(total);
  expect(total.completed).toBeGreaterThan(total.runs / 2);
  expect(total.doubtful).toBeGreaterThan(0);
});
