/** A request as a recording knows it, without secrets. */
export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly request?: Payload;
}

/** One line of a recording: a request and what it was answered with. */
export interface Exchange extends Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly response?: Payload;
  /** How long the service took, in milliseconds; for a stream, until it ended. */
  readonly ms: number;
}

/** A body as it is kept: text where it is text, the parts of a form, base64 for all else. */
export type Payload = { readonly text: string } | { readonly base64: string } | { readonly form: readonly Part[] };

/** A part of a form. A file is known by its hash, which says whether the same was sent. */
export type Part = readonly [name: string, value: string | { readonly file: string; readonly type: string; readonly sha256: string }];

/** What makes two requests the same: method, path, query and body, whatever the order of parameters and fields. */
export function keyOf({ method, path, request }: Asked): string {
  const { pathname, searchParams } = new URL(path, "http://recording");
  searchParams.sort();
  return JSON.stringify([method, pathname, searchParams.toString(), request && canonical(request)]);
}

function canonical(payload: Payload): unknown {
  if (!("text" in payload)) return payload;
  try {
    return { json: sorted(JSON.parse(payload.text)) };
  } catch {
    return payload;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
