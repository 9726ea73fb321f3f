import type { ListenArguments } from "../commands/listen-options.ts";

/** The options of `gentasks proxy` as they were typed. */
export interface ProxyArguments extends ListenArguments {
  readonly upstream: string;
  readonly record?: string;
  readonly checkOnly?: "errors" | "warnings";
  readonly debug?: boolean;
}
