import type { Probe } from "../probe.ts";

/** What holds of tasks, from their submission to their end. */
export const lifeProbes: readonly Probe[] = [];
