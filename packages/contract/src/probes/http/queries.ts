import type { Operation } from "@gentasks/schema/operations";
import { operationsOn, surfaces } from "../../checks/exchange.ts";
import { follow, type Node, nodeOf, provenanceOf } from "../../spec/document.ts";
import type { Probe } from "../probe.ts";
import { pathOf } from "./requests.ts";
import { pointersIn } from "./told.ts";

/** Queries that say nothing that can be done, and one that nobody knows. */
export const queries: readonly Probe[] = surfaces
  .filter((surface) => operationsOn(surface).some((operation) => parametersOf(operation).length > 0))
  .map((surface) => ({
    id: `wrong queries ${surface}`,
    checks: ["invalid-refused", "refusal-names-field", "server-error"],
    surfaces: [surface],
    async run({ send, report }) {
      for (const operation of operationsOn(surface)) {
        const { method, operationId } = operation;
        for (const { name, value } of parametersOf(operation).flatMap(wrongValues)) {
          const query = `${name}=${encodeURIComponent(value)}`;
          const { number, response } = await send({ method, path: `${pathOf(operation)}?${query}` });
          const about = { provenance: provenanceOf(operation), exchange: number };
          // A server that lacks the extension has nothing to refuse.
          if (![400, 404, 405].includes(response.status)) {
            const message = `${operationId} answered ${response.status} to ?${query}`;
            report({ check: "invalid-refused", message, expected: "400", ...about });
          }
          const pointers = response.status === 400 ? pointersIn(response.json) : [];
          if (pointers.length === 0 || pointers.includes(`/${name}`)) continue;
          const message = `${operationId} blamed ${pointers.join(", ")} for ?${query}`;
          report({ check: "refusal-names-field", message, expected: `/${name}`, ...about, provenance: "extension" });
        }
        // Whether it is ignored or refused is up to the server; `send` looks whether it falls.
        if (method === "GET" && !operation.path.includes("{")) await send({ method, path: `${operation.path}?no_such_parameter=1` });
      }
    },
  }));

interface Parameter {
  readonly name: string;
  readonly schema: Node;
}

function parametersOf(operation: Operation): readonly Parameter[] {
  const given: readonly Node[] = nodeOf(operation).parameters ?? [];
  return given
    .map(follow)
    .filter((each: Node) => each.in === "query")
    .map((each: Node) => ({ name: each.name, schema: follow(each.schema) }));
}

function wrongValues({ name, schema }: Parameter) {
  const { type, enum: words, minimum, maximum, pattern, minLength } = schema;
  const values: readonly string[] = [
    ...(words ? ["no-such-word"] : []),
    ...(type === "integer" ? ["none", "1.5"] : []),
    ...(minimum === undefined ? [] : [String(minimum - 1), String(minimum - 2)]),
    ...(maximum === undefined ? [] : [String(maximum + 1)]),
    ...(pattern ? ["yesterday"] : []),
    ...(minLength > 0 ? [""] : []),
    // It means something to the server alone, so no schema says it.
    ...(name === "cursor" ? ["no-such-cursor"] : []),
  ];
  return values.map((value) => ({ name, value }));
}
