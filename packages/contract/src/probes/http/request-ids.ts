import { operations } from "@gentasks/schema/operations";
import { specHash } from "../../spec/document.ts";
import type { Probe } from "../probe.ts";
import { pathOf } from "./requests.ts";

/** Answers of every kind: what went well twice, a list, and refusals. */
const paths = [
  operations.getAccount.path,
  operations.getAccount.path,
  operations.listModels.path,
  pathOf(operations.getTask),
  pathOf(operations.getModel),
];

/** Headers that tell exchanges and servers apart. */
export const requestIds: Probe = {
  id: "names of exchanges, and of the spec",
  checks: ["headers"],
  surfaces: ["unified"],
  async run({ send, report }) {
    const exchanges = [];
    for (const path of paths) exchanges.push(await send({ method: "GET", path }));
    const about = { check: "headers", provenance: "extension" } as const;
    const ids = new Set<string>();
    for (const { number, response } of exchanges) {
      const id = response.headers["x-request-id"];
      if (id !== undefined && ids.has(id)) {
        report({ ...about, message: `Two exchanges have the X-Request-Id ${id}`, expected: "one for each", exchange: number });
        break;
      }
      if (id !== undefined) ids.add(id);
    }
    const hashes = exchanges.flatMap(({ number, response }) => {
      const hash = response.headers["x-spec-hash"];
      return hash === undefined ? [] : [{ hash, number }];
    });
    const [first] = hashes;
    const other = hashes.find(({ hash }) => hash !== first?.hash);
    if (first && other) {
      const message = `X-Spec-Hash is ${first.hash} here and ${other.hash} there`;
      report({ ...about, message, expected: "one server, built from one spec", exchange: other.number });
    }
    if (first === undefined || first.hash === specHash) return;
    // The server may be newer, or older; whatever else is found has this reason.
    const message = `The server was built from spec ${first.hash}, this run from ${specHash}`;
    report({ check: "headers", message, expected: specHash, provenance: "inferred", exchange: first.number });
  },
};
