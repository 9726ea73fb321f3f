import type { Fetch, Keys, VerifyOptions } from "@gentasks/contract";
import { createMock, type MockOptions } from "@gentasks/mock";

/** All keys that a run can have. */
export const keys = {
  main: "sk-proof-main",
  other: "sk-proof-other",
  poor: "sk-proof-poor",
  limited: "sk-proof-limited",
  channelless: "sk-proof-channelless",
} as const satisfies Keys;

const known = {
  [keys.main]: { balanceUsd: 1e9 },
  [keys.other]: { balanceUsd: 1e9 },
  [keys.poor]: { balanceUsd: 0 },
  [keys.limited]: { plan: "free" },
  [keys.channelless]: { channels: [] },
} as const satisfies MockOptions["keys"];

/** How a right server is made wrong. */
export interface Change {
  /** Puts something between the kit and the server. */
  readonly wrap?: (server: Fetch) => Fetch;
  /** Options of the mock, as for tasks that fail. */
  readonly mock?: MockOptions;
}

/** Options of a run against a mock in process: all that there is to check, with nothing to pay. */
export function onMock({ wrap = (server) => server, mock: more = {} }: Change = {}): VerifyOptions {
  const mock = createMock({ keys: known, clock: { mode: "manual", startAt: 1_767_225_600_000 }, ...more });
  return {
    fetch: wrap((request) => mock.fetch(request)),
    keys,
    spend: "unlimited",
    fast: true,
    pass: (ms) => mock.clock.advance(ms),
  };
}
