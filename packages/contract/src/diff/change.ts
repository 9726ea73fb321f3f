export type Level = "major" | "minor" | "patch";

/** Who is concerned: those who send requests, those who read responses, those who receive callbacks and webhooks. */
export type Side = "request" | "response" | "event";

/** A difference between two documents, and what it means for who relies on the old one. */
export interface Change {
  readonly level: Level;
  /** JSON pointer into the new document, or into the old one for what is gone. */
  readonly where: string;
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly side: Side;
}

export const levels: readonly Level[] = ["major", "minor", "patch"];

/** The level of the gravest change; none where nothing has changed. */
export const ratingOf = (changes: readonly Change[]): Level | undefined =>
  levels.find((level) => changes.some((change) => change.level === level));
