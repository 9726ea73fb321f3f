import { operationsOn, surfaces } from "../../checks/exchange.ts";
import { provenanceOf } from "../../spec/document.ts";
import { statusesOf } from "../../spec/responses.ts";
import type { Probe } from "../probe.ts";

/** More than any input needs, and less than a machine has. */
const body = JSON.stringify({ model: "x".repeat(11_000_000) });

/** Bodies beyond every limit, for servers on one's own machine. */
export const largeBodies: readonly Probe[] = surfaces.map((surface) => ({
  id: `large bodies ${surface}`,
  checks: ["invalid-refused"],
  surfaces: [surface],
  isLocal: true,
  async run({ send, report }) {
    for (const operation of operationsOn(surface)) {
      if (!operation.bodies.includes("application/json") || !statusesOf(operation).includes(413)) continue;
      const { number, response } = await send({ method: operation.method, path: operation.path, body });
      if (response.status === 413) continue;
      const message = `${operation.operationId} answered ${response.status} to a body of ${body.length} bytes`;
      report({ check: "invalid-refused", message, expected: "413", provenance: provenanceOf(operation), exchange: number });
    }
  },
}));
