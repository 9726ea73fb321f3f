import fc from "fast-check";
import { expect, test } from "vitest";
import { row } from "../src/conformance/samples.ts";
import { Outbox } from "../src/memory/outbox.ts";
import type { OutboxRow } from "../src/ports/store.ts";

/** The same by sorting everything each time. */
class SortedOutbox {
  #rows: OutboxRow[] = [];

  put(added: OutboxRow): void {
    this.delete(added.id);
    const later = this.#rows.findIndex(({ dueAt }) => dueAt > added.dueAt);
    this.#rows.splice(later < 0 ? this.#rows.length : later, 0, added);
  }

  delete(id: string): void {
    this.#rows = this.#rows.filter((each) => each.id !== id);
  }

  claim(now: number, limit: number, leaseMs: number): OutboxRow[] {
    const due: OutboxRow[] = [];
    while (due.length < limit) {
      const [first] = this.#rows;
      if (!first || first.dueAt > now) break;
      due.push(first);
      this.put({ ...first, dueAt: now + leaseMs, attempt: first.attempt + 1 });
    }
    return due;
  }

  rows = () => this.#rows;
  nextDue = () => this.#rows[0]?.dueAt;
}

const moment = fc.integer({ min: 0, max: 20 });
const step = fc.oneof(
  fc.record({ put: fc.constantFrom(..."abcdefgh"), at: moment }),
  fc.record({ settle: fc.constantFrom(..."abcdefgh") }),
  fc.record({ claim: moment, limit: fc.integer({ min: 0, max: 4 }), leaseMs: fc.integer({ min: 1, max: 10 }) }),
);

test("the heap hands out what a sorted list would", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const outbox = new Outbox();
      const model = new SortedOutbox();
      for (const each of steps) {
        if ("put" in each) for (const one of [outbox, model]) one.put(row(each.put, each.at));
        else if ("settle" in each) for (const one of [outbox, model]) one.delete(each.settle);
        else expect(outbox.claim(each.claim, each.limit, each.leaseMs)).toEqual(model.claim(each.claim, each.limit, each.leaseMs));
        expect(outbox.nextDue()).toBe(model.nextDue());
      }
      expect(outbox.rows()).toEqual(model.rows());
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("a hundred thousand moves leave no more entries behind than rows call for", () => {
  const outbox = new Outbox();
  let longest = 0;
  for (let at = 0; at < 100_000; at++) {
    outbox.put(row(`row-${at % 100}`, at));
    longest = Math.max(longest, outbox.entries);
  }
  expect(longest).toBeLessThanOrEqual(2 * 100 + 64);
  expect(outbox.rows()).toHaveLength(100);
});
