/** Signs and delivers callbacks as Standard Webhooks 1.0 says. WebCrypto only: runs in Node, browsers, Workers, Deno and Bun. */
export { BlockedError } from "./blocked-error.ts";
export { type DeliverOptions, deliver, type Message } from "./deliver.ts";
export type { Outcome } from "./outcome.ts";
export { type DelayOptions, nextDelay, retrySchedule } from "./schedule.ts";
export { generateSecret, type ParsedSecret, parseSecret } from "./secret.ts";
export type { Send, SendRequest, SendResponse } from "./send.ts";
export { type Signable, type SignatureHeaders, sign } from "./sign.ts";
