/** A guard for outgoing calls to addresses that strangers choose. Node only. */
export { checkUrl, type UrlVerdict } from "./guard/check-url.ts";
export { createGuardedSend, type GuardedSendOptions } from "./guard/guarded-send.ts";
export type { GuardOptions } from "./guard/policy.ts";
