/** What a plan allows. A limit that is left out does not exist. */
export interface Plan {
  /** Requests accepted a minute. */
  readonly requestsPerMinute: number;
  /** Tasks that may be open at once. */
  readonly concurrentTasks?: number;
  /** Tokens a minute that models which count tokens may use, by model id. */
  readonly tokensPerMinute?: Readonly<Record<string, number>>;
}

/** The plans. */
export interface Limits {
  /** The plan of that name; `undefined` is asked for requests without a known key. */
  plan(name: string | undefined): Plan;
}
