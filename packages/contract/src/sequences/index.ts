import type { Probe } from "../probes/probe.ts";
import type { VerifyOptions } from "../run/options.ts";

/** Random conversations, the same for the same seed. */
export const sequenceProbes = (_options: VerifyOptions): readonly Probe[] => [];
