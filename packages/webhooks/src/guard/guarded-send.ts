import { withDeadline } from "../send/deadline.ts";
import type { Send } from "../send/send.ts";
import { createPolicy, type GuardOptions } from "./policy.ts";
import { post } from "./post.ts";
import { resolveTarget } from "./target.ts";

export interface GuardedSendOptions extends GuardOptions {
  /** How much of an answer's body is read before the connection is cut. Default 65 536. */
  readonly maxResponseBytes?: number;
}

/**
 * Makes a `Send` on node:http and node:https that calls only what the options allow: every address of the host is checked,
 * the connection goes to one of them and no other. Throws at an unreadable entry of the allow-list.
 */
export function createGuardedSend({ maxResponseBytes = 65_536, ...options }: GuardedSendOptions = {}): Send {
  const policy = createPolicy(options);
  return async ({ url, timeoutMs, signal, ...request }) => {
    const startedAt = performance.now();
    const target = await withDeadline(timeoutMs, () => resolveTarget(url, policy));
    const leftMs = timeoutMs - (performance.now() - startedAt);
    // A name that is found too late is not called: the attempt has been given up, and may be made again already.
    signal?.throwIfAborted();
    if (leftMs <= 0) throw new Error("no answer in time");
    return post({ ...request, ...target, ...(signal && { signal }), timeoutMs: leftMs, maxResponseBytes });
  };
}
