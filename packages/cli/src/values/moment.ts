import { UsageError } from "../usage-error.ts";

/** Reads a day or a moment of ISO 8601, in milliseconds since 1970. */
export function moment(option: string, text: string): number {
  const ms = /^\d{4}-\d\d-\d\d(T|$)/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(ms) && ms >= 0) return ms;
  throw new UsageError(`${option} takes a time from 1970 on such as 2026-01-01T00:00:00Z (got ${JSON.stringify(text)}).`);
}
