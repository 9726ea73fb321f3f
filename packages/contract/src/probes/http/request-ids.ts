import { operations } from "@gentasks/schema/operations";
import { specHash } from "../../spec/document.ts";
import type { Probe } from "../probe.ts";

/** Headers that tell exchanges and servers apart. */
export const requestIds: Probe = {
  id: "names of exchanges, and of the spec",
  checks: ["headers"],
  surfaces: ["unified"],
  async run({ send, report }) {
    const ask = () => send({ method: "GET", path: operations.getAccount.path });
    const [one, other] = [await ask(), await ask()];
    const [id, otherId] = [one, other].map(({ response }) => response.headers["x-request-id"]);
    if (id !== undefined && id === otherId) {
      const message = `Two exchanges have the X-Request-Id ${id}`;
      report({ check: "headers", message, expected: "one for each", provenance: "extension", exchange: other.number });
    }
    const hash = one.response.headers["x-spec-hash"];
    if (hash === undefined || hash === specHash) return;
    // The server may be newer, or older; whatever else is found has this reason.
    const message = `The server was built from spec ${hash}, this run from ${specHash}`;
    report({ check: "headers", message, expected: specHash, provenance: "inferred", exchange: one.number });
  },
};
