import { WebhookError } from "../webhook-error.ts";

/** The headers of a request: a `Headers`, pairs, or a record such as Node's `request.headers`. Names in any case. */
export type HeadersLike =
  | { get(name: string): string | null }
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The value of a header, several joined as `Headers` joins them. `name` in lower case. */
export const headerOf = (headers: HeadersLike, name: string): string | undefined => {
  const values = valuesOf(headers, name).flat();
  // Some frameworks give null, and numbers.
  const given = values.filter((value) => value !== undefined && value !== null).map(String);
  return given.length > 0 ? given.join(", ") : undefined;
};

/** The value of a header that may be there once. Throws `duplicate_header`. */
export function singleHeaderOf(headers: HeadersLike, name: string): string | undefined {
  const value = headerOf(headers, name);
  if (value?.includes(", ")) throw new WebhookError("duplicate_header", `The header ${name} is there more than once.`);
  return value;
}

function valuesOf(headers: HeadersLike, name: string): readonly unknown[] {
  // A Map has a `get` too, but one that knows a single spelling.
  if ("get" in headers && typeof headers.get === "function" && !(headers instanceof Map)) return [headers.get(name)];
  const pairs = Symbol.iterator in headers ? [...(headers as Iterable<readonly [string, unknown]>)] : Object.entries(headers);
  return pairs.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
}
