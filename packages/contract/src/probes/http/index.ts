import type { Probe } from "../probe.ts";
import { authentication } from "./authentication.ts";

/** What holds of every operation, whatever it does. */
export const httpProbes: readonly Probe[] = [...authentication];
