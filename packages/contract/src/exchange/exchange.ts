import type { Operation } from "@gentasks/schema/operations";

/** A request that was sent, and its answer. Holds no key. */
export interface Exchange {
  /** Counts from 1, over the whole run. */
  readonly number: number;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  readonly durationMs: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    /** Its path below the server's base address. */
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Of a form: its fields, in words. */
    readonly body: string | undefined;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly text: string;
    /** What the text holds; undefined where it is no JSON. */
    readonly json: unknown;
  };
  /** The operation that was asked for; undefined where the document has none. */
  readonly operation: Operation | undefined;
}
