import { createMock } from "@gentasks/mock";
import { expect, test } from "vitest";
import { verify } from "../src/index.ts";

const main = "sk-contract-main";

test("a small run against the mock finds nothing, and shows no key", async () => {
  const mock = createMock({ keys: { [main]: { balanceUsd: 1e9 } }, clock: { mode: "manual" } });
  const result = await verify({
    fetch: (request) => mock.fetch(request),
    keys: { main },
    surfaces: ["unified"],
    models: ["google/veo-3.1-fast"],
    pass: (ms) => mock.clock.advance(ms),
  });
  expect(result.findings).toEqual([]);
  expect(result.exchanges.length).toBeGreaterThan(100);
  expect(JSON.stringify(result)).not.toContain(main);
});

test("a server that accepts everything is found out", async () => {
  const accepting = async () => Response.json({ code: 200, success: true, data: { task_id: "t", status: "pending" } });
  const options = {
    fetch: accepting,
    keys: { main },
    surfaces: ["unified"],
    models: ["google/veo-3.1-fast"],
    pass: async () => {},
  } as const;
  const result = await verify(options);
  expect(result.passed).toBe(false);
  expect(new Set(result.findings.map(({ check }) => check))).toContain("invalid-refused");
});
