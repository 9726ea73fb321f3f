import { operationsOn, surfaces } from "../../checks/exchange.ts";
import { provenanceOf } from "../../spec/document.ts";
import type { Probe } from "../probe.ts";
import { pathOf } from "./requests.ts";

const wrongKeys = { "no key": null, "an unknown key": "sk-nobody-has-this-key" } as const;

/** Every operation, asked without a key and with one that nobody has. */
export const authentication: readonly Probe[] = surfaces.map((surface) => ({
  id: `authentication ${surface}`,
  checks: ["authentication"],
  surfaces: [surface],
  async run({ send, report }) {
    for (const operation of operationsOn(surface))
      for (const [what, key] of Object.entries(wrongKeys)) {
        const { method, operationId, bodies } = operation;
        const path = pathOf(operation);
        const { number, response } = await send({ method, path, key, ...(bodies.includes("application/json") && { body: {} }) });
        if (response.status === 401) continue;
        const message = `${operationId} answered ${response.status} to ${what}`;
        report({ check: "authentication", message, expected: "401", provenance: provenanceOf(operation), exchange: number });
      }
  },
}));
