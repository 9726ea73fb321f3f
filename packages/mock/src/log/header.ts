import { specHash } from "@gentasks/schema/catalogue";
import { keyId } from "../keys/keys.ts";
import type { MockOptions } from "../options.ts";
import { format, type LogHeader } from "./entries.ts";

export function headerOf(options: MockOptions): LogHeader {
  const { seed = 1, baseUrl, keys, keyDefaults, prices, demoPrices, rules, chaos, faults, memory, clock = {} } = options;
  return {
    type: "log",
    version: format,
    spec: specHash,
    clock: { mode: clock.mode ?? "real", speed: clock.speed ?? 1 },
    options: {
      seed,
      ...(baseUrl !== undefined && { baseUrl }),
      ...(keys && { keys: Object.fromEntries(Object.entries(keys).map(([token, special]) => [keyId(token), special])) }),
      ...(keyDefaults && { keyDefaults }),
      ...(prices && { prices }),
      ...(demoPrices !== undefined && { demoPrices }),
      ...(rules && { rules }),
      ...(chaos && { chaos }),
      ...(faults && { faults }),
      ...(memory && { memory }),
    },
  };
}
