import type { Outcome } from "@gentasks/webhooks";
import type { MockOptions } from "../options.ts";
import type { Change } from "../world/change.ts";
import type { WorldState } from "../world/state.ts";

export const format = 1;

/** The options that answers follow from. Keys are named by their ids. */
type LoggedOptions = Pick<
  MockOptions,
  "seed" | "baseUrl" | "keys" | "keyDefaults" | "prices" | "demoPrices" | "rules" | "chaos" | "faults" | "memory"
>;

/** The first line of a log. */
export interface LogHeader {
  readonly type: "log";
  /** Version of the format. */
  readonly version: typeof format;
  readonly spec: string;
  /** How time went at first. Every entry tells its moment. */
  readonly clock: { readonly mode: "real" | "manual"; readonly speed: number };
  readonly options: LoggedOptions;
}

/** A request, with the headers that answers follow from and the id of the key in the place of the key. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** In base64. */
  readonly body?: string;
}

/**
 * What happened, in its order. Times are milliseconds since 1970, `world` and `request` are numbers given in order: a session that
 * begins anew is another world.
 */
export type LogEntry =
  | { readonly type: "world"; readonly world: number; readonly at: number; readonly session: string; readonly state?: WorldState }
  | ({ readonly type: "request"; readonly world: number; readonly at: number; readonly request: number } & LoggedRequest)
  /** `hash` is the SHA-256 of the body in hexadecimal; a stream has none, but the task that it is the answer of. */
  | {
      readonly type: "answer";
      readonly request: number;
      readonly status: number;
      readonly hash?: string;
      readonly task?: string;
    }
  /** In place of an answer, the connection broke. */
  | { readonly type: "dropped"; readonly request: number }
  /** A row of the outbox came up; without an id it was given up meanwhile. */
  | { readonly type: "row"; readonly world: number; readonly at: number; readonly id?: string }
  /** How an attempt to deliver a callback ended. Attempts are counted in each world as they begin. */
  | {
      readonly type: "outcome";
      readonly world: number;
      readonly attempt: number;
      readonly message: string;
      readonly outcome: Outcome;
    }
  /** A streamed answer ended its task. */
  | { readonly type: "stream"; readonly world: number; readonly at: number; readonly task: string; readonly complete: boolean }
  | { readonly type: "change"; readonly world: number; readonly at: number; readonly change: Change };

/** A log as it is kept in memory. */
export interface Log {
  /** Whether nothing had to be dropped: only then it can be replayed. */
  readonly complete: boolean;
  readonly entries: readonly [LogHeader, ...LogEntry[]];
}
