import { textReport, verify } from "@gentasks/contract";
import { expect, test } from "vitest";
import { keys, onMock } from "./kit/server.ts";

/** Both the server and the kit draw from the seed. */
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

test("Nothing is found at a right server, whatever the seed", { timeout: 300_000 }, async () => {
  for (const seed of seeds) {
    const result = await verify({ ...onMock({ mock: { seed } }), seed });
    expect(result.findings, textReport(result)).toEqual([]);
    expect(result.work.filter(({ skipped }) => skipped !== undefined)).toEqual([]);
  }
});

test("A full run has more work than a quick one, and finds as little", { timeout: 180_000 }, async () => {
  const fast = await verify(onMock());
  const full = await verify({ ...onMock(), fast: false });
  expect(full.findings, textReport(full)).toEqual([]);
  expect(full.work.length).toBeGreaterThan(fast.work.length);
  for (const [name, { durationMs, work, exchanges }] of Object.entries({ fast, full }))
    console.log(`${name}: ${work.length} pieces of work, ${exchanges.length} exchanges, ${(durationMs / 1000).toFixed(1)} s`);
});

const { main, other } = keys;

test.each([{ main }, { main, other }])("Nothing is found with fewer keys either: %o", async (given) => {
  const result = await verify({ ...onMock(), keys: given });
  expect(result.findings, textReport(result)).toEqual([]);
});
