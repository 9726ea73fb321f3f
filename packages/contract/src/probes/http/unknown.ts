import { operationsOn, surfaces } from "../../checks/exchange.ts";
import { provenanceOf } from "../../spec/document.ts";
import { statusesOf } from "../../spec/responses.ts";
import type { Probe } from "../probe.ts";
import { pathOf } from "./requests.ts";

/** What does not exist: every read of a path with a name in it. */
export const unknown: readonly Probe[] = surfaces.map((surface) => ({
  id: `unknown resources ${surface}`,
  checks: ["unknown-resource"],
  surfaces: [surface],
  async run({ send, report }) {
    for (const operation of operationsOn(surface)) {
      const { method, operationId, path } = operation;
      if (!path.includes("{") || !statusesOf(operation).includes(404)) continue;
      const { number, response } = await send({ method, path: pathOf(operation) });
      if (response.status === 404) continue;
      const message = `${operationId} answered ${response.status} for a name that nothing has`;
      report({ check: "unknown-resource", message, expected: "404", provenance: provenanceOf(operation), exchange: number });
    }
  },
}));
