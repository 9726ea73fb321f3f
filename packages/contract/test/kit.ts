import { createMock } from "@gentasks/mock";
import type { Fetch, VerifyOptions } from "../src/index.ts";

export const main = "sk-contract-main";

/** Options for a right server, in process, with a few cases. */
export function onMock(change: (fetch: Fetch) => Fetch = (fetch) => fetch, more: Partial<VerifyOptions> = {}): VerifyOptions {
  const mock = createMock({ keys: { [main]: { balanceUsd: 1e9 } }, clock: { mode: "manual", startAt: 1_767_225_600_000 } });
  return {
    fetch: change((request) => mock.fetch(request)),
    keys: { main },
    surfaces: ["unified"],
    models: ["google/veo-3.1-fast"],
    pass: (ms) => mock.clock.advance(ms),
    ...more,
  };
}

/** A server that takes every submission, right or wrong. */
export const credulous =
  (fetch: Fetch): Fetch =>
  async (request) =>
    request.method === "POST" && new URL(request.url).pathname === "/v1/tasks"
      ? Response.json({ code: 200, success: true, data: { dry_run: true, model: "google/veo-3.1-fast", cost: 1 } })
      : fetch(request);
