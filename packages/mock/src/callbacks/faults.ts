import type { Message } from "@gentasks/engine";
import { hash } from "../world/hash.ts";

/** What goes wrong with callbacks on their way. */
export interface DeliveryFaults {
  /** The first attempt of each comes this much later, in milliseconds of the mock's clock. */
  readonly delayMs?: number;
  /** Each attempt arrives twice. */
  readonly duplicate?: boolean;
  /** Half of the callbacks are overtaken by later ones. */
  readonly reorder?: boolean;
  /** None arrives, and none is tried again. */
  readonly drop?: boolean;
  /** Signed with another secret. */
  readonly badSignature?: boolean;
  /** Signed an hour ago. */
  readonly oldTimestamp?: boolean;
}

/** Long enough for everything that is simulated to go on meanwhile. */
const overtakenMs = 60_000;
export const oldMs = 3_600_000;

/** How long the first attempt is held back. */
export const heldBackMs = ({ delayMs = 0, reorder }: DeliveryFaults, { id }: Message): number =>
  delayMs + (reorder && hash(id)[0] % 2 === 0 ? overtakenMs : 0);
