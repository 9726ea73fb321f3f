import { operations } from "@gentasks/schema/operations";
import { operationsOn, surfaces } from "../../checks/exchange.ts";
import { provenanceOf } from "../../spec/document.ts";
import { statusesOf } from "../../spec/responses.ts";
import type { Probe } from "../probe.ts";
import { pathOf } from "./requests.ts";

/** Names that nothing has, some of which a careless server reads as something else. */
const names = ["no-such-thing", "%20", "%F0%9F%98%80", "..%2F..%2Faccount", "%00", "__proto__", "x".repeat(2000)];

/** What does not exist: every operation on a path with a name in it, and a path of no operation. */
export const unknown: readonly Probe[] = surfaces.map((surface) => ({
  id: `unknown resources ${surface}`,
  checks: ["unknown-resource"],
  surfaces: [surface],
  async run({ ask, send, report }) {
    for (const operation of operationsOn(surface)) {
      const { method, operationId, path } = operation;
      if (!path.includes("{") || !statusesOf(operation).includes(404)) continue;
      for (const name of names) {
        const { number, response } = await send({ method, path: pathOf(operation, name) });
        // A name may be none by its form already.
        const statuses = name !== names[0] && statusesOf(operation).includes(400) ? [404, 400] : [404];
        if (statuses.includes(response.status)) continue;
        const message = `${operationId} answered ${response.status} for a name that nothing has`;
        report({
          check: "unknown-resource",
          message,
          expected: statuses.join(" or "),
          provenance: provenanceOf(operation),
          exchange: number,
        });
        // The other names would show the same.
        break;
      }
    }
    if (surface !== "unified") return;
    const { number, response } = await ask({ method: "GET", path: `${operations.listTasks.path}-of-nobody` });
    if (response.status === 404) return;
    const message = `A path that no operation has was answered with ${response.status}`;
    // Of other paths the document says nothing.
    report({ check: "unknown-resource", message, expected: "404", provenance: "inferred", exchange: number });
  },
}));
