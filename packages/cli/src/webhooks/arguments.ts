/** What the commands that post events have in common, as it was typed. */
export interface ForwardArguments {
  readonly forward: string;
  readonly secret?: string;
  readonly fault?: readonly string[];
  readonly record?: string;
}

/** The options of `gentasks listen` as they were typed. */
export interface ListenToArguments extends ForwardArguments {
  readonly baseUrl?: string;
  readonly key?: string;
  readonly surface: string;
  readonly task?: readonly string[];
  readonly past?: boolean;
  readonly interval: string;
  readonly printSecret?: boolean;
}

/** The options of `gentasks trigger` as they were typed. */
export interface TriggerArguments extends ForwardArguments {
  readonly task?: string;
  readonly payload?: string;
}

/** The options of `gentasks replay` as they were typed. */
export interface ReplayArguments extends Omit<ForwardArguments, "record"> {
  readonly only?: readonly string[];
}
