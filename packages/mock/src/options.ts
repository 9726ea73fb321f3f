import type { PriceBook } from "@gentasks/engine";
import type { MemoryOptions } from "@gentasks/engine/memory";
import type { Send } from "@gentasks/webhooks";
import type { DeliveryFaults } from "./callbacks/faults.ts";
import type { KeyOptions } from "./keys/keys.ts";
import type { Chaos, ScenarioRule } from "./scenarios/director.ts";
import type { ClockOptions } from "./time/clock.ts";

/** Answers a request in process; the same shape as the global `fetch` given a Request. */
export type Fetch = (request: Request) => Promise<Response>;

/** A page that the mock's own page leads to. */
export interface PageLink {
  /** Its address, or its path on this server. */
  readonly path: string;
  readonly title: string;
  /** What is there, in a few words. */
  readonly about: string;
}

export interface MockOptions {
  /** Everything that would be left to chance follows from it. Default: `1`. */
  readonly seed?: string | number;
  /** Default: real time. */
  readonly clock?: ClockOptions;
  /** What addresses of files begin with. Default: `http://127.0.0.1:4010`. */
  readonly baseUrl?: string;
  /** The keys that are known, and what is special about them. Default: any key that is not empty. */
  readonly keys?: Readonly<Record<string, KeyOptions>>;
  /** What holds for keys of which nothing else is said: balance, plan, channels, spending limit. */
  readonly keyDefaults?: KeyOptions;
  /** Prices of your own; they go before the documented ones. */
  readonly prices?: PriceBook;
  /** Use the invented prices where no other is known. Default: true. */
  readonly demoPrices?: boolean;
  readonly rules?: readonly ScenarioRule[];
  readonly chaos?: Chaos;
  readonly faults?: DeliveryFaults;
  /** Secret that signs callbacks (`whsec_…`). Default: one that follows from the seed. */
  readonly secret?: string;
  /** Carries callbacks out. Default: with `fetch`, to this machine only. */
  readonly send?: Send;
  /** Other pages that the mock's page leads to. Default: none. */
  readonly links?: readonly PageLink[];
  /** How much is kept. Default: 2 000 tasks, each for a day after it has ended. */
  readonly memory?: MemoryOptions;
  /** How many sessions (`X-Mock-Session`) there may be; the one that was quiet longest makes room. Default: 100. */
  readonly maxSessions?: number;
  /** Keep a log that can be replayed. Default: false. */
  readonly log?: boolean;
  /** Told of each entry of the log as it is written. */
  readonly onLog?: (line: string) => void;
  /** Answers requests with a `Prefer` header, loaded when the first one comes. Default: the header has no effect. */
  readonly responder?: () => Promise<Fetch>;
  /** Told of faults of the mock itself. Default: prints them. */
  readonly onError?: (error: unknown) => void;
}
