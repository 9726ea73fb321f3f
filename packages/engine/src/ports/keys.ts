import type { Awaitable } from "../json.ts";

/** Whom an API key belongs to and what it may do. */
export interface Caller {
  /** Names the key without being the key. Tasks are visible to the key that submitted them alone. */
  readonly id: string;
  /** Whose balance pays. Several keys may share one. */
  readonly account: string;
  /** Number of the account, as `GET /account` shows it. */
  readonly userId: number;
  readonly email?: string;
  /** When the account was opened, in milliseconds since 1970. */
  readonly openedAt: number;
  /** Name of the plan, for `limits`. */
  readonly plan: string;
  /** The router channels that are enabled; absent where all are. */
  readonly channels?: readonly string[];
  /** What one request may cost at most, in micro-USD. With a limit, models of unknown price are refused. */
  readonly spendingLimitMicroUsd?: number;
}

/** The known API keys. */
export interface Keys {
  /** The caller behind a bearer token; undefined where the token is not known. */
  find(token: string): Awaitable<Caller | undefined>;
}
