import { operations } from "@gentasks/schema/operations";
import type { Probe } from "../probe.ts";

const wrong: readonly (readonly [operation: keyof typeof operations, query: string])[] = [
  ["listTasks", "limit=none"],
  ["listTasks", "limit=0"],
  ["listTasks", "limit=-1"],
  ["listTasks", "cursor=no-such-cursor"],
  ["listTasks", "status=no-such-word"],
  ["listUsage", "limit=none"],
  ["listModels", "limit=none"],
];

/** Queries that say nothing that can be done. */
export const queries: readonly Probe[] = [
  {
    id: "wrong queries unified",
    checks: ["invalid-refused"],
    surfaces: ["unified"],
    async run({ send, report }) {
      for (const [name, query] of wrong) {
        const { path } = operations[name];
        const { number, response } = await send({ method: "GET", path: `${path}?${query}` });
        // A server that lacks the extension has nothing to refuse.
        if ([400, 404, 405].includes(response.status)) continue;
        const message = `${name} answered ${response.status} to ?${query}`;
        report({ check: "invalid-refused", message, expected: "400", provenance: "extension", exchange: number });
      }
    },
  },
];
