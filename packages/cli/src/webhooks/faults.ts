import { UsageError } from "../usage-error.ts";
import { wholeNumber } from "../values/number.ts";

/** What is done wrong to events on their way, to see what the receiver makes of it. */
export interface Faults {
  /** Each event is held back for so long. */
  readonly delayMs: number;
  /** Each event is posted twice. */
  readonly duplicate: boolean;
  /** Every second event, from the first on, is overtaken by those after it. */
  readonly reorder: boolean;
  /** Signed with another secret. A receiver must refuse it. */
  readonly badSignature: boolean;
  /** Signed an hour ago. A receiver must refuse it. */
  readonly oldTimestamp: boolean;
  /** Signed with a new secret first and then with the known one, as in the days of a change. A receiver must take it. */
  readonly rotatedKey: boolean;
}

const none: Faults = { delayMs: 0, duplicate: false, reorder: false, badSignature: false, oldTimestamp: false, rotatedKey: false };

const named: Readonly<Record<string, Partial<Faults>>> = {
  duplicate: { duplicate: true },
  reorder: { reorder: true },
  "bad-signature": { badSignature: true },
  "old-timestamp": { oldTimestamp: true },
  "rotated-key": { rotatedKey: true },
};

/** Reads the faults of `--fault`: `delay=2000` in milliseconds, or one by its name alone. */
export const faultsOf = (texts: readonly string[] = []): Faults => Object.assign({}, none, ...texts.map(faultOf));

function faultOf(text: string): Partial<Faults> {
  if (text.startsWith("delay=")) return { delayMs: wholeNumber("--fault delay", text.slice("delay=".length), [0, 86_400_000]) };
  const found = Object.hasOwn(named, text) ? named[text] : undefined;
  if (found) return found;
  throw new UsageError(`--fault knows delay=MILLISECONDS, ${Object.keys(named).join(", ")} (got ${JSON.stringify(text)}).`);
}

/** Whether a receiver that is right refuses what is posted so. */
export const mustBeRefused = ({ badSignature, oldTimestamp }: Faults): boolean => badSignature || oldTimestamp;
