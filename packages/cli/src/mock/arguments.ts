import type { ListenArguments } from "../commands/listen-options.ts";

/** The options of `gentasks mock` as they were typed. */
export interface MockArguments extends ListenArguments {
  readonly baseUrl?: string;
  readonly seed?: string;
  readonly speed?: string;
  readonly manualClock?: boolean;
  readonly startAt?: string;
  readonly key?: readonly string[];
  readonly balance?: string;
  readonly plan?: string;
  readonly channels?: string;
  readonly spendingLimit?: string;
  readonly prices?: string;
  readonly demoPrices: boolean;
  readonly chaos?: string;
  readonly scenario?: readonly string[];
  readonly fault?: readonly string[];
  readonly secret?: string;
  readonly allowCallbacks?: readonly string[];
  readonly maxTasks?: string;
  readonly snapshot?: string;
  readonly log?: string;
  readonly serve?: readonly string[];
  readonly playground: boolean;
  readonly check?: boolean;
  readonly stateless?: boolean;
  readonly replay?: string;
  readonly debug?: boolean;
}
