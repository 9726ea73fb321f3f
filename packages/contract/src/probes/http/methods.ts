import { operationsOn, surfaces } from "../../checks/exchange.ts";
import { all, provenanceOf } from "../../spec/document.ts";
import type { Probe } from "../probe.ts";
import { pathOf } from "./requests.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Methods that a path lacks. */
export const methodsLacking: readonly Probe[] = surfaces.map((surface) => ({
  id: `methods ${surface}`,
  checks: ["method-not-allowed"],
  surfaces: [surface],
  async run({ send, report }) {
    for (const operation of operationsOn(surface)) {
      const allowed = all.filter(({ path }) => path === operation.path).map(({ method }) => method);
      // A path is asked once, by the first of its operations.
      if (allowed[0] !== operation.method) continue;
      const provenance = provenanceOf(operation);
      for (const method of methods.filter((each) => !allowed.includes(each as never))) {
        const { number, response } = await send({ method, path: pathOf(operation) });
        const about = { check: "method-not-allowed" as const, provenance, exchange: number };
        if (response.status !== 405) {
          report({ ...about, message: `${method} ${operation.path} was answered with ${response.status}`, expected: "405" });
          continue;
        }
        const named = (response.headers.allow ?? "").split(",").map((each) => each.trim().toUpperCase());
        // HEAD and OPTIONS belong to HTTP, which a description need not repeat.
        const wrong = named.filter((each) => !["HEAD", "OPTIONS", ...allowed].includes(each as never));
        const missing = allowed.filter((each) => !named.includes(each));
        if (wrong.length + missing.length === 0) continue;
        const message = `Allow of ${operation.path} is ${JSON.stringify(response.headers.allow ?? "")}`;
        report({ ...about, message, expected: allowed.join(", ") });
      }
    }
  },
}));
