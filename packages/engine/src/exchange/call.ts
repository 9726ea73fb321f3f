import type { Operation } from "@gentasks/schema/operations";
import type { Caller } from "../ports/keys.ts";

/** A request that has an operation and a known caller. */
export interface Call {
  readonly request: Request;
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  /** The query as it stands in the URL, with its question mark; empty where there is none. */
  readonly search: string;
  readonly caller: Caller;
  /** When it arrived. */
  readonly now: number;
}

/** What is answered; the service adds the headers that every answer carries. */
export interface Answer {
  readonly status: number;
  /** JSON, unless it is a stream of events. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown, headers?: Readonly<Record<string, string>>): Answer => ({
  status: 200,
  body,
  ...(headers && { headers }),
});
