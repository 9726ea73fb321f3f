import type { CheckId, Fetch, VerifyOptions } from "@gentasks/contract";
import type { MockOptions } from "@gentasks/mock";

/** One thing that a server does wrong. */
export interface Fault {
  /** What it does, as the end of a sentence that begins with "a server that". */
  readonly name: string;
  /** The check that has to name it. */
  readonly check: CheckId;
  /** Something that a message of that check says, where the check alone could mean another fault. */
  readonly says?: RegExp;
  /** Puts the fault between the kit and a right server. */
  readonly wrap?: (server: Fetch) => Fetch;
  readonly mock?: MockOptions;
  /** What to look at. Default: the unified surface with one model. */
  readonly options?: Partial<VerifyOptions>;
  /** The spec only infers what it does otherwise: told as information, no failure. */
  readonly isInformation?: boolean;
}
