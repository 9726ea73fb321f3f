import type { JsonSchema } from "@gentasks/schema";
import { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";

/** One rule that a value breaks. */
export interface Fault {
  /** The steps from the value to the place, as they stand in a JSON pointer. */
  readonly path: readonly string[];
  readonly keyword: string;
  readonly message: string;
}

/** How a schema is applied. */
export interface Reading {
  /** Whether text may stand for a number or a boolean, as in a form. */
  readonly coerce: boolean;
  /** The definitions that Prism keeps beside an operation. */
  readonly bundle: unknown;
}

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Prism caches what it compiled by the schema alone, so each way of reading needs an object of its own. */
const sealed = { exact: new WeakMap<JsonSchema, JsonSchema>(), coerced: new WeakMap<JsonSchema, JsonSchema>() };

/** Everything of the schema that Prism says the value breaks. */
export function faults(value: unknown, schema: JsonSchema, { coerce, bundle }: Reading): Fault[] {
  const result = validateAgainstSchema(value, seal(schema, coerce), coerce, "input" as never, undefined, bundle);
  if (result._tag === "None") return [{ path: [], keyword: "schema", message: "cannot be checked: its schema does not compile" }];
  const found = result.value.map(({ path = [], code, message }) => {
    const steps = path.map(String);
    return { path: steps, keyword: String(code), message: bare(message, steps) };
  });
  const mark = found.findIndex(({ path, keyword }) => path.length === 0 && keyword === "not");
  return found.toSpliced(mark, 1);
}

/** Prism calls a value valid when its schema does not compile. A sealed schema fits nothing, so silence means just that. */
function seal(schema: JsonSchema, coerce: boolean): JsonSchema {
  const cache = coerce ? sealed.coerced : sealed.exact;
  const known = cache.get(schema);
  if (known) return known;
  const fresh = { $schema: schema.$schema ?? dialect, allOf: [schema], not: {} };
  cache.set(schema, fresh);
  return fresh;
}

/** Prism's message without the place in front, which is told beside it. */
export function bare(message: string, path: readonly string[]): string {
  const place = `parameter ${path.join(".")} `;
  const at = message.indexOf(place);
  return at < 0 ? message.replace(/^(Request|Response) (header |query |path )?/, "") : message.slice(at + place.length);
}
