import { vi } from "vitest";

/** Lets fake time run until a promise is settled, timer by timer. */
export async function tillDone<T>(promise: Promise<T>): Promise<T> {
  let done = false;
  const end = () => {
    done = true;
  };
  promise.then(end, end);
  for (let turns = 0; !done && turns < 10_000; turns++) {
    // Parts that are loaded when first needed come by themselves, not by the clock.
    await new Promise((resolve) => setImmediateReally(resolve));
    if (!done && vi.getTimerCount() > 0) await vi.advanceTimersToNextTimerAsync();
  }
  return promise;
}

const setImmediateReally = setImmediate;

/** Only what the client itself uses. */
export const fakeTime = () => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
