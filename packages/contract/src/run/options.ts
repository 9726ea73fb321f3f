import type { Surface } from "@gentasks/spec";
import type { Exchange } from "../exchange/exchange.ts";
import type { Fetch } from "../exchange/wire.ts";

/** Keys of the server under test. The more there are, the more can be checked. */
export interface Keys {
  /** Has credit enough for the run, and every plan and channel. */
  readonly main: string;
  /** Another one, of somebody else. */
  readonly other?: string;
  /** Has no credit. */
  readonly poor?: string;
  /** Has a plan with few requests a minute. */
  readonly limited?: string;
  /** Lacks the router's channels. */
  readonly channelless?: string;
}

export interface VerifyOptions {
  /** Where the server is; with `fetch` what addresses begin with. Default: the mock on this machine. */
  readonly baseUrl?: string;
  /** Answers requests in process. Default: the global `fetch`. */
  readonly fetch?: Fetch;
  readonly keys: Keys;
  /** Default: all. */
  readonly surfaces?: readonly Surface[];
  /** Model ids, or beginnings with `*` behind them. Default: all. */
  readonly models?: readonly string[];
  /** What everything left to chance follows from. Default 1. */
  readonly seed?: number;
  /** A part of the cases and sequences, for a quick look. Default false. */
  readonly fast?: boolean;
  /**
   * What the run may cost, in US dollars; `"unlimited"` for a server that costs nothing, such as a mock. Default 0: nothing is sent that
   * could create a task, but dry runs.
   */
  readonly spend?: number | "unlimited";
  /** Lets time pass at the server, where it has a clock of its own. Default: real time passes. */
  readonly pass?: (ms: number) => Promise<void>;
  /**
   * Where callbacks go when the server cannot reach this machine: an address that leads to this machine's `callbackPort`. Default: a port of
   * 127.0.0.1 that is free.
   */
  readonly callbackUrl?: string;
  /** Where callbacks are received. Default: any that is free. */
  readonly callbackPort?: number;
  /** Milliseconds for each exchange. Default 30 000. */
  readonly timeoutMs?: number;
  /** Told of each piece of work when it is done. */
  readonly onProgress?: (progress: { readonly done: number; readonly of: number; readonly what: string }) => void;
  /** Told of each exchange, for logs. */
  readonly onExchange?: (exchange: Exchange) => void;
}
