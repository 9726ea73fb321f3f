/** One departure of an exchange from the document. */
export interface Violation {
  readonly where: "request" | "response";
  readonly part: "status" | "headers" | "body" | "type" | "path" | "query";
  /** JSON pointer into the part: a body's field, or the name of a header or parameter. Empty for the whole part. */
  readonly pointer: string;
  /** What is wrong, to be read after the place: `must be string (got 7)`. */
  readonly message: string;
  /** `warning` for a wrong request that the service refused: the service did as it should. */
  readonly severity: "error" | "warning";
}

/** An exchange that departs from the document. */
export interface Report {
  readonly method: string;
  /** The path, without the query. */
  readonly path: string;
  readonly status: number;
  readonly violations: readonly Violation[];
  /** All of it for people: a line for the exchange, then one for each violation. */
  readonly text: string;
}

/** A live stream can break the same rule a thousand times; the text says so once it has been said often enough. */
const shown = 20;

export function toReport(request: Request, status: number, violations: readonly Violation[]): Report {
  const path = new URL(request.url).pathname;
  const lines = violations
    .slice(0, shown)
    .map(({ where, part, pointer, message }) => `  ${where} ${part}${pointer && ` ${pointer}`} ${message}`);
  if (violations.length > shown) lines.push(`  and ${violations.length - shown} more`);
  return { method: request.method, path, status, violations, text: [`${request.method} ${path} ${status}`, ...lines].join("\n") };
}
