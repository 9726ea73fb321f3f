import type { VerifyOptions } from "../run/options.ts";
import { sequenceProbes } from "../sequences/index.ts";
import { httpProbes } from "./http/index.ts";
import { lifeProbes } from "./life/index.ts";
import type { Probe } from "./probe.ts";

/** All probes, in the order in which they run. */
export const probesFor = (options: VerifyOptions): readonly Probe[] => [...lifeProbes, ...httpProbes, ...sequenceProbes(options)];
