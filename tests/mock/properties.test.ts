import { createMock, type MockOptions } from "@gentasks/mock";
import fc from "fast-check";
import { expect, test } from "vitest";
import { steps } from "./properties-steps.ts";
import { Witness } from "./properties-witness.ts";

const keys: MockOptions["keys"] = { rich: {}, poor: { balanceUsd: 0.5 }, free: { plan: "free" }, pro: { plan: "pro" } };

/** `FUZZ_SEED` and `FUZZ_PATH`, as fast-check prints them, play one failing run again. */
const { FUZZ_SEED = "1", FUZZ_PATH: path, FUZZ_RUNS = "120" } = process.env;
const parameters = { seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_RUNS), ...(path !== undefined && { path }) };

const holds = (memory: NonNullable<MockOptions["memory"]>, forgets: boolean) =>
  fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const errors: unknown[] = [];
      let witness: Witness | undefined;
      const mock = createMock({
        clock: { mode: "manual" },
        keys,
        memory,
        send: (request) => (witness as Witness).receive(request),
        onError: (error) => errors.push(error),
      });
      witness = new Witness(mock, forgets);
      try {
        await witness.begin();
        for (const step of all) await witness.play(step);
        await witness.finish();
        expect(errors).toEqual([]);
      } finally {
        await mock.close();
      }
    }),
    parameters,
  );

test(
  "whatever is asked in whatever order, tasks go forward, money is kept, limits hold and callbacks tell the end once",
  () => holds({ ttlMs: 1e12 }, false),
  60_000,
);

test(
  "the same holds of money and limits where old tasks make room for new ones",
  () => holds({ maxTasks: 4, ttlMs: 30_000 }, true),
  60_000,
);
