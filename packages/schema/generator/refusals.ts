import type { Refusal } from "../src/operations.ts";
import { follow, operations } from "./bundle.ts";
import type { Schema } from "./schema.ts";

/** How each surface refuses a request, by the name of the example that shows it. */
export function refusals(): Record<string, Record<string, Refusal>> {
  const found: Record<string, Record<string, Refusal>> = {};
  for (const { surface, name, refusal } of operations.flatMap(shownBy)) {
    const known = found[surface]?.[name];
    if (known && JSON.stringify(known) !== JSON.stringify(refusal))
      throw new Error(
        `The ${surface} surface has two refusals called ${name}: ${JSON.stringify([known, refusal])}; name their examples apart`,
      );
    found[surface] = { ...found[surface], [name]: refusal };
  }
  return found;
}

/** The refusals that the shared error responses of an operation show. */
const shownBy = ({ "x-surface": surface, responses }: Schema) =>
  Object.entries<Schema>(responses)
    .filter(([status, { $ref }]) => $ref && /^[45]/.test(status))
    .flatMap(([status, response]) =>
      Object.entries<Schema>(follow(response).content["application/json"].examples).map(([name, example]) => ({
        surface: surface as string,
        name,
        refusal: refusalOf(Number(status), follow(example).value),
      })),
    );

/** The unified surface has its reason in `data`, the others in `error`. */
function refusalOf(status: number, { data, error = data }: Schema): Refusal {
  return { status, code: error.code, ...(error.type && { type: error.type }) };
}
