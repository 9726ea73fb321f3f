import { readFileSync } from "node:fs";
import { textReport, type VerifyOptions, verify } from "@gentasks/contract";
import { createMockServer } from "@scalar/mock-server";
import { expect, test, vi } from "vitest";
import { ten } from "./expected/express.ts";
import { prism } from "./expected/prism.ts";
import { scalar } from "./expected/scalar.ts";
import { explain } from "./kit/explain.ts";
import { startExpress } from "./kit/express-server.ts";
import { documentPath, startPrism } from "./kit/foreign.ts";
import { keys } from "./kit/server.ts";

const nothingElse = { unexplained: [], unfound: [] };

/** For servers on which time has no effect, and which answer at once or never. */
const still: VerifyOptions = {
  keys,
  models: ["google/veo-3.1-fast", "midjourney/imagine"],
  spend: "unlimited",
  fast: true,
  pass: async () => {},
  timeoutMs: 2000,
};

test("Of a server written by hand exactly its ten differences are told", async () => {
  await using server = await startExpress();
  const { url: baseUrl, pass } = server;
  const result = await verify({ baseUrl, keys, surfaces: ["async"], models: ["kling-v2"], spend: "unlimited", pass });
  expect(ten).toHaveLength(10);
  expect(explain(result.findings, ten.flat()), textReport(result)).toEqual(nothingElse);
});

test("Of a stock Prism is told what it cannot keep, and nothing in which it is right", { timeout: 120_000 }, async () => {
  await using server = await startPrism();
  const result = await verify({ ...still, baseUrl: server.url });
  expect(explain(result.findings, prism), textReport(result)).toEqual(nothingElse);
});

test("Of Scalar's mock server is told what it cannot keep, and nothing in which it is right", { timeout: 120_000 }, async () => {
  // It tells on the console how to sign in.
  using _quiet = vi.spyOn(console, "log").mockReturnValue();
  const server = await createMockServer({ document: readFileSync(documentPath, "utf8") });
  const result = await verify({ ...still, fetch: async (request) => server.fetch(request) });
  expect(explain(result.findings, scalar), textReport(result)).toEqual(nothingElse);
});
