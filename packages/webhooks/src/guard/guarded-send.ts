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
  return async ({ url, timeoutMs, ...request }) => {
    const startedAt = performance.now();
    const target = await resolveTarget(url, policy);
    return post({ ...request, ...target, timeoutMs: timeoutMs - (performance.now() - startedAt), maxResponseBytes });
  };
}
