import { catalogue } from "@gentasks/schema/catalogue";
import { type Operation, operations } from "@gentasks/schema/operations";
import { provenanceOf } from "../../spec/document.ts";
import type { Probe } from "../probe.ts";

const reads: readonly Operation[] = Object.values(operations).filter(({ method, path }) => method === "GET" && !path.includes("{task_id}"));
const [model = ""] = Object.keys(catalogue.unified);
const [provider = "", name = ""] = model.split("/");

/** Everything that can be read without a task. An extension that a server lacks is no fault. */
export const plainReads: Probe = {
  id: "what can be read without a task",
  checks: ["status-documented"],
  surfaces: ["unified"],
  async run({ send, report }) {
    for (const operation of reads) {
      const path = operation.path.replace("{provider}", provider).replace("{name}", name);
      const { number, response } = await send({ method: "GET", path });
      const provenance = provenanceOf(operation);
      if (response.status === 200 || (provenance === "extension" && [404, 405].includes(response.status))) continue;
      const message = `${operation.operationId} answered ${response.status}`;
      report({ check: "status-documented", message, expected: "200", provenance, exchange: number });
    }
  },
};
