import type { JsonSchema } from "@gentasks/schema";
import { readEvents, type WireEvent } from "./events.ts";
import { explain } from "./explain.ts";
import type { Reading } from "./faults.ts";
import { parseJson } from "./read-request.ts";
import { isObject, propertiesOf, valueAt } from "./schema-walk.ts";
import type { Violation } from "./violation.ts";

type Found = Pick<Violation, "pointer" | "message">;

/** What a body in JSON breaks. */
export function checkJson(text: string, schema: JsonSchema, bundle: unknown): Found[] {
  const parsed = parseJson(text);
  if (!parsed) return [{ pointer: "", message: `is no JSON (got ${excerpt(text)})` }];
  return checkValue(parsed.value, schema, { coerce: false, bundle });
}

/** What a value breaks, each with the value that is wrong. */
export function checkValue(value: unknown, schema: JsonSchema, reading: Reading): Found[] {
  const found = explain(value, schema, reading).map(({ path, message }) => ({
    pointer: path.map((step) => `/${step}`).join(""),
    message: message + got(valueAt(value, path)),
  }));
  // A union often repeats what its branches say.
  return [...new Map(found.map((each) => [each.pointer + each.message, each])).values()];
}

/**
 * What the events of a stream break. The schema is that of one event: of the whole event where it has a `data` of its own, else of
 * the data alone. `[DONE]` is how streams of chat say that they have ended.
 */
export async function checkEvents(stream: ReadableStream<Uint8Array>, schema: JsonSchema, bundle: unknown): Promise<Found[]> {
  const found: Found[] = [];
  const isWhole = "data" in propertiesOf(schema);
  let count = 0;
  for await (const event of readEvents(stream)) {
    count += 1;
    if (event.data === "[DONE]") continue;
    const told = checkEvent(event, isWhole, schema, bundle);
    found.push(...told.map(({ pointer, message }) => ({ pointer, message: `of event ${count} ${message}` })));
  }
  return found;
}

function checkEvent(event: WireEvent, isWhole: boolean, schema: JsonSchema, bundle: unknown): Found[] {
  const data = parseJson(event.data);
  if (!data) return [{ pointer: isWhole ? "/data" : "", message: `is no JSON (got ${excerpt(event.data)})` }];
  return checkValue(isWhole ? { ...event, data: data.value } : data.value, schema, { coerce: false, bundle });
}

/** Scalars only: an object is long, and what is missing from it cannot be seen in it. */
const got = (value: unknown): string =>
  value === undefined || isObject(value) || Array.isArray(value) ? "" : ` (got ${excerpt(JSON.stringify(value))})`;

const excerpt = (text: string): string => (text === "" ? "nothing" : text.length > 60 ? `${text.slice(0, 60)}…` : text);
