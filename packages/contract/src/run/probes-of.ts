import { probesFor } from "../probes/index.ts";
import type { Probe } from "../probes/probe.ts";
import type { VerifyOptions } from "./options.ts";

/** The conversations that a run with the options has, in their order. */
export const probesOf = (options: VerifyOptions): readonly Omit<Probe, "run">[] => chosenProbes(options);

export const chosenProbes = (options: VerifyOptions): readonly Probe[] =>
  probesFor(options).filter(({ surfaces }) => !options.surfaces || surfaces.some((surface) => options.surfaces?.includes(surface)));
