import type { Surface } from "@gentasks/spec";
import type { CheckId } from "../checks/checks.ts";
import type { Context } from "../run/context.ts";
import type { Keys } from "../run/options.ts";

/** A short conversation that shows whether the server keeps one promise. */
export interface Probe {
  readonly id: string;
  /** What it looks at. */
  readonly checks: readonly CheckId[];
  readonly surfaces: readonly Surface[];
  /** Keys that it cannot do without, besides the main one. */
  readonly keys?: readonly (keyof Keys)[];
  /** Whether it submits tasks, which may cost money. */
  readonly isPaid?: boolean;
  /** Whether it is for a server on this machine alone, which nobody pays for. */
  readonly isLocal?: boolean;
  /** Whether the server has to call this machine. */
  readonly isCalled?: boolean;
  /** Operations that a server may lack: extensions. The probe is skipped where it does. */
  readonly needs?: readonly string[];
  run(context: Context): Promise<void>;
}
