import type { DeliveryFaults } from "@gentasks/mock/server";
import { UsageError } from "../usage-error.ts";
import { wholeNumber } from "./number.ts";

const faults: Readonly<Record<string, DeliveryFaults>> = {
  duplicate: { duplicate: true },
  reorder: { reorder: true },
  drop: { drop: true },
  "bad-signature": { badSignature: true },
  "old-timestamp": { oldTimestamp: true },
};

/** Reads a fault of callbacks: `delay=2000` in milliseconds, or one by its name alone. */
export function fault(text: string): DeliveryFaults {
  if (text.startsWith("delay=")) return { delayMs: wholeNumber("--fault delay", text.slice("delay=".length), [0, 86_400_000]) };
  const found = Object.hasOwn(faults, text) ? faults[text] : undefined;
  if (found) return found;
  throw new UsageError(`--fault knows delay=MILLISECONDS, ${Object.keys(faults).join(", ")} (got ${JSON.stringify(text)}).`);
}
