import { WebhookError } from "../webhook-error.ts";

/** The headers of a request: a `Headers`, pairs, or a record such as Node's `request.headers`. Names in any case. */
export type HeadersLike =
  | { get(name: string): string | null }
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The value of a header that may be there once. `name` in lower case. Throws `duplicate_header`. */
export function headerOf(headers: HeadersLike, name: string): string | undefined {
  const values = valuesOf(headers, name);
  // What joins repeated headers, as `Headers` and Node do, puts a comma and a space between them.
  if (values.length > 1 || values[0]?.includes(", "))
    throw new WebhookError("duplicate_header", `The header ${name} is there more than once.`);
  return values[0];
}

function valuesOf(headers: HeadersLike, name: string): readonly string[] {
  if ("get" in headers && typeof headers.get === "function") {
    const value = headers.get(name);
    return value === null ? [] : [value];
  }
  const pairs = Symbol.iterator in headers ? [...(headers as Iterable<readonly [string, string]>)] : Object.entries(headers);
  return pairs.flatMap(([key, value]) => (key.toLowerCase() === name && value !== undefined ? value : []));
}
