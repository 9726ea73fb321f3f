import type { Claim, ClaimResult } from "../handler/store.ts";
import type { Handle } from "./case.ts";

/** What a delivery gets that asks again while it is busy, as handlers do. */
export async function untilFree(handle: Handle, claim: Claim): Promise<ClaimResult> {
  for (let tries = 0; tries < 200; tries++) {
    const result = await handle(claim);
    if (result !== "busy") return result;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return "busy";
}
