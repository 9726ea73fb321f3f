import { operationsOn, surfaces } from "../../checks/exchange.ts";
import { samples } from "../../corpus/samples.ts";
import { provenanceOf } from "../../spec/document.ts";
import { statusesOf } from "../../spec/responses.ts";
import type { Probe } from "../probe.ts";
import { faultyFields } from "./judge.ts";
import { rightBody } from "./requests.ts";
import { pointersIn } from "./told.ts";

const model = "nobody/no-such-model";

/** Submissions to a model that nobody has. */
export const unknownModels: readonly Probe[] = surfaces
  .filter((surface) => operationsOn(surface).some(takesModel))
  .map((surface) => ({
    id: `unknown models ${surface}`,
    checks: ["unknown-resource", "refusal-names-field"],
    surfaces: [surface],
    // Dry runs cost nothing.
    isPaid: surface !== "unified",
    async run({ send, report }) {
      for (const operation of operationsOn(surface).filter(takesModel)) {
        const body = { ...(rightBody(operation) as object), model, ...(surface === "unified" && { dry_run: true }) };
        // Where models come and go unlisted, any name may be one.
        if ((await faultyFields(operation, body))?.length === 0) continue;
        const { number, response } = await send({ method: operation.method, path: operation.path, body });
        const expected = statusesOf(operation).includes(404) ? 404 : 400;
        const about = { provenance: provenanceOf(operation), exchange: number };
        if (response.status !== expected) {
          const message = `${operation.operationId} answered ${response.status} for a model that nobody has`;
          report({ check: "unknown-resource", message, expected: String(expected), ...about });
        }
        const pointers = response.status >= 400 ? pointersIn(response.json) : [];
        if (pointers.length === 0 || pointers.includes("/model")) continue;
        const message = `${operation.operationId} blamed ${pointers.join(", ")} for a model that nobody has`;
        report({ check: "refusal-names-field", message, expected: "/model", ...about, provenance: "extension" });
      }
    },
  }));

function takesModel({ operationId }: { readonly operationId: string }): boolean {
  return samples.some(({ operation, named }) => operation === operationId && named);
}
