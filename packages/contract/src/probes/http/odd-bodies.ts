import { operationsOn, surfaces } from "../../checks/exchange.ts";
import { provenanceOf } from "../../spec/document.ts";
import type { Probe } from "../probe.ts";
import { rightBody } from "./requests.ts";

const json = { "content-type": "application/json" };

/** Bodies that are no request, whatever the operation. */
const odd: readonly (readonly [what: string, body: string, headers: Readonly<Record<string, string>>, statuses: readonly number[]])[] = [
  ["a body that is no JSON", '{"model":', json, [400]],
  ["an empty body", "", json, [400]],
  ["a list", "[]", json, [400]],
  ["a text", '"text"', json, [400]],
  ["null", "null", json, [400]],
  ["a truth", "true", json, [400]],
  ["a number", "7", json, [400]],
  ["something after the end", '{"model":"x"} x', json, [400]],
  ["a word that JSON has not", '{"model":NaN}', json, [400]],
  ["a comment", '{"model":"x"/* none */}', json, [400]],
  ["a number beyond all numbers", '{"model":1e999}', json, [400]],
  ["a number of a hundred digits", `{"model":${"9".repeat(100)}}`, json, [400]],
  ["objects in objects in objects", `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`, json, [400]],
  ["one name twice", '{"model":"x","model":"y"}', json, [400, 404]],
  ["a character that ends texts elsewhere", '{"model":"x\\u0000"}', json, [400, 404]],
  ["a byte order mark", '\ufeff{"model":"x"}', json, [400, 404]],
  ["another charset", '{"model":"x"}', { "content-type": "application/json; charset=utf-16" }, [400, 404, 415]],
  ["very deep nesting", `${"[".repeat(20_000)}${"]".repeat(20_000)}`, json, [400]],
  ["half a character", '{"model":"\\ud800"}', json, [400, 404]],
  ["a name of the object's prototype", '{"__proto__":{"model":"x"}}', json, [400]],
  ["another media type", "model=x", { "content-type": "text/plain" }, [400, 415]],
];

/** Every operation that takes JSON, given what is none of its business. */
export const oddBodies: readonly Probe[] = surfaces.map((surface) => ({
  id: `odd bodies ${surface}`,
  checks: ["invalid-refused", "server-error"],
  surfaces: [surface],
  async run({ send, report }) {
    for (const operation of operationsOn(surface)) {
      if (!operation.bodies.includes("application/json") || rightBody(operation) === undefined) continue;
      for (const [what, body, headers, statuses] of odd) {
        const { number, response } = await send({ method: operation.method, path: operation.path, body, headers });
        if (statuses.includes(response.status)) continue;
        report({
          check: "invalid-refused",
          message: `${operation.operationId} answered ${response.status} to ${what}`,
          expected: statuses.join(" or "),
          provenance: provenanceOf(operation),
          exchange: number,
        });
      }
    }
  },
}));
