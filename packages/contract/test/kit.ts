import { createMock } from "@gentasks/mock";
import type { Fetch, VerifyOptions } from "../src/index.ts";

export const main = "sk-contract-main";

/** All keys that a run can have, and what the mock must know of them. */
const keys = {
  main,
  other: "sk-contract-other",
  poor: "sk-contract-poor",
  limited: "sk-contract-limited",
  channelless: "sk-contract-channelless",
};
const known = {
  [keys.main]: { balanceUsd: 1e9 },
  [keys.other]: {},
  [keys.poor]: { balanceUsd: 0 },
  [keys.limited]: { plan: "free" },
  [keys.channelless]: { channels: [] },
} as const;

/** Options for a right server, in process, with a few cases. */
export function onMock(change: (fetch: Fetch) => Fetch = (fetch) => fetch, more: Partial<VerifyOptions> = {}): VerifyOptions {
  const mock = createMock({ keys: known, clock: { mode: "manual", startAt: 1_767_225_600_000 } });
  return {
    fetch: change((request) => mock.fetch(request)),
    keys,
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
