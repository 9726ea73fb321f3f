import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { chargingService, faults, outcomeOf } from "./hostile/charging-service.ts";
import { clientOn, submit } from "./hostile/client.ts";
import { fakeTime, tillDone } from "./hostile/till-done.ts";

/** A life with one service: what happens to each request, and what the service and its client are like. */
const life = fc.record({
  fates: fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 12 }),
  honours: fc.boolean(),
  says: fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
  vouched: fc.boolean(),
  submissions: fc.array(fc.record({ maxRetries: fc.nat(4), abortAfterMs: fc.option(fc.nat(4000), { nil: undefined, freq: 4 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
});

test("no submission is paid twice, and none that was paid is lost, whatever happens on the way", async () => {
  fakeTime();
  onTestFinished(() => void vi.useRealTimers());
  await fc.assert(
    fc.asyncProperty(life, async ({ fates, honours, says, vouched, submissions }) => {
      const { fetch, keys, charged } = chargingService({
        honours,
        says: (nth) => says[nth % says.length] ?? false,
        // At last the service is well.
        fault: (nth) => fates[nth] ?? { effect: true, does: "answer" },
      });
      const client = clientOn(fetch, { timeoutMs: 1000, ...(vouched && honours && { idempotency: "honoured" }) });
      const used = new Set<string>();
      for (const { maxRetries, abortAfterMs } of submissions) {
        const first = keys.length;
        const controller = new AbortController();
        const timer = abortAfterMs === undefined ? undefined : setTimeout(() => controller.abort(), abortAfterMs);
        const options = { signal: controller.signal, retry: { maxRetries, baseMs: 100, maxMs: 1000 } };
        const { id, error } = await tillDone(outcomeOf(submit(client, options)));
        clearTimeout(timer);

        const sent = keys.slice(first);
        const [key = error?.idempotencyKey] = sent;
        if (sent.length > 0) expect(new Set(sent), "one key for all attempts").toEqual(new Set([key]));
        expect(used.has(key ?? ""), "no key twice").toBe(false);
        used.add(key ?? "");
        expect(sent.length).toBeLessThanOrEqual(1 + maxRetries);
        const charges = charged.filter((each) => each === key).length;
        expect(charges, "charges").toBeLessThanOrEqual(1);
        if (error) {
          expect(error.idempotencyKey).toBe(key);
          expect(error.attempts).toBe(sent.length);
          if (charges > 0) expect(error.mayExist, "the error must tell").toBe(true);
        } else expect([id, charges]).toEqual([`task-${key}`, 1]);
      }
    }),
    { numRuns: 600, seed: 4 },
  );
}, 30_000);
