import type { Attempt, Courier, Message } from "@gentasks/engine";
import { deliver, type Outcome, retryAtOf, type Send } from "@gentasks/webhooks";
import type { MockClock } from "../time/clock.ts";
import { type DeliveryFaults, heldBackMs, oldMs } from "./faults.ts";

export interface CourierOptions {
  readonly clock: MockClock;
  readonly send: Send;
  /** Signs callbacks. */
  readonly secret: string;
  /** Signs those that are to be signed wrongly. */
  readonly otherSecret: string;
  readonly faults: () => DeliveryFaults;
  /** Stands between an attempt and its outcome. Default: the attempt is made. */
  readonly attempt?: ((message: Message, make: () => Promise<Outcome>) => Promise<Outcome>) | undefined;
}

/** Delivers callbacks with signatures and retries, and with the faults that were asked for. */
export function createCourier({ clock, send, secret, otherSecret, faults, attempt = (_, make) => make() }: CourierOptions): Courier {
  /** Receivers compare with the time they have. A clock that stands still is for tests, which have it too. */
  const signedAt = () => (clock.mode === "real" ? Date.now() : clock.now()) - (faults().oldTimestamp ? oldMs : 0);

  async function carry(message: Message): Promise<Outcome> {
    const { badSignature, duplicate } = faults();
    const options = { secrets: [badSignature ? otherSecret : secret], now: signedAt, send, headers: { "x-mock-event": message.event } };
    const outcome = await attempt(message, () => deliver(message, options));
    if (duplicate) await attempt(message, () => deliver(message, options));
    return outcome;
  }

  return {
    async send(message, number) {
      const at = clock.now();
      const held = number === 1 ? heldBackMs(faults(), message) : 0;
      if (held > 0) return { at, result: "failed", error: `Held back for ${held} ms, as the fault asks for`, retryAt: at + held };
      if (faults().drop) return { at, result: "failed", error: "Dropped, as the fault asks for" };
      const outcome = await carry(message);
      const retryAt = retryAtOf(outcome, number, at);
      return { at, ...attemptOf(outcome), ...(retryAt !== undefined && { retryAt }) };
    },
  };
}

const attemptOf = ({ result, status, error }: Outcome): Omit<Attempt, "at"> => ({
  result,
  ...(status !== undefined && { status }),
  ...(error !== undefined && { error }),
});
