import type { Operation } from "@gentasks/schema/operations";
import { operationsOn, surfaces } from "../../checks/exchange.ts";
import type { Context } from "../../run/context.ts";
import { provenanceOf } from "../../spec/document.ts";
import type { Probe } from "../probe.ts";
import { faultyFields } from "./judge.ts";
import { rightBody } from "./requests.ts";
import { pointersIn } from "./told.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Each field of a body, `model` and `input` too, left out and of another type. */
export const bodyFields: readonly Probe[] = surfaces
  .filter((surface) => operationsOn(surface).some(({ creates }) => creates))
  .map((surface) => ({
    id: `fields of the body ${surface}`,
    checks: ["invalid-refused", "refusal-names-field"],
    surfaces: [surface],
    // Dry runs cost nothing.
    isPaid: surface !== "unified",
    async run(context) {
      for (const operation of operationsOn(surface)) {
        const right = operation.creates ? rightBody(operation) : undefined;
        if (typeof right === "object") await spoil(operation, right as Fields, context);
      }
    },
  }));

async function spoil(operation: Operation, right: Fields, { send, report }: Context): Promise<void> {
  const { method, operationId, path, surface } = operation;
  const body = surface === "unified" ? { ...right, dry_run: true } : right;
  for (const field of Object.keys(right))
    for (const { what, spoilt } of spoiltAt(body, field)) {
      const faulty = (await faultyFields(operation, spoilt)) ?? [];
      // A field that may be left out, or be of that type too, shows nothing.
      if (faulty.length === 0) continue;
      const { number, response } = await send({ method, path, body: spoilt });
      const about = { provenance: provenanceOf(operation), exchange: number };
      if (response.status !== 400)
        report({ check: "invalid-refused", message: `${operationId} answered ${response.status} to ${what}`, expected: "400", ...about });
      const pointers = response.status === 400 ? pointersIn(response.json) : [];
      // Of two fields that stand for each other either is named.
      if (pointers.length === 0 || [`/${field}`, ...faulty].some((each) => pointers.includes(each))) continue;
      const message = `${operationId} blamed ${pointers.join(", ")} for ${what}`;
      report({ check: "refusal-names-field", message, expected: `/${field}`, ...about, provenance: "extension" });
    }
}

function spoiltAt(body: Fields, field: string) {
  const { [field]: value, ...without } = body;
  const others = [7, "text", null, []].filter((other) => typeOf(other) !== typeOf(value));
  return [
    { what: `a body without ${field}`, spoilt: without },
    ...others.map((other) => ({ what: `a body with ${JSON.stringify(other)} for ${field}`, spoilt: { ...body, [field]: other } })),
  ];
}

const typeOf = (value: unknown) => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);
