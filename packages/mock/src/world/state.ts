import type { MemoryState } from "@gentasks/engine/memory";
import type { DeliveryFaults } from "../callbacks/faults.ts";
import type { StoredUpload } from "../files/library.ts";
import type { MockKeys } from "../keys/keys.ts";
import type { DirectorState } from "../scenarios/director.ts";

/** A session as JSON. */
export interface WorldState {
  /** What its ids and chances follow from. */
  readonly seed: string;
  /** Where its clock stands, in milliseconds since 1970. */
  readonly now: number;
  readonly openedAt: number;
  readonly store: MemoryState;
  readonly ids: Readonly<Record<string, number>>;
  readonly keys: ReturnType<MockKeys["state"]>;
  readonly director: DirectorState;
  readonly faults: DeliveryFaults;
  readonly uploads: readonly StoredUpload[];
}
