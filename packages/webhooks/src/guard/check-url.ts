import { BlockedError } from "../send/blocked-error.ts";
import { createPolicy, type GuardOptions } from "./policy.ts";
import { resolveTarget } from "./target.ts";

/** Whether a URL may be called. */
export type UrlVerdict =
  | { readonly ok: true; readonly addresses: readonly string[] }
  /** `reason` is a sentence that names the host, fit for whoever gave the URL. */
  | { readonly ok: false; readonly reason: string };

/**
 * Checks a callback URL when it is given, so that its owner hears of a mistake at once. It is no permission to call it later:
 * names change where they lead, and `createGuardedSend` checks again at every attempt.
 */
export async function checkUrl(url: string, options: GuardOptions = {}): Promise<UrlVerdict> {
  const policy = createPolicy(options);
  try {
    const { addresses } = await resolveTarget(url, policy);
    return { ok: true, addresses };
  } catch (error) {
    if (error instanceof BlockedError) return { ok: false, reason: error.message };
    return { ok: false, reason: `${new URL(url).hostname.slice(0, 100)} cannot be resolved; is it spelt right?` };
  }
}
