/** Prism where it is strong: examples on demand, and a second opinion on what is answered. Needs Node 24. */
export type { Fetch } from "./prism/fetch.ts";
export { type Check, createGuard } from "./prism/guard.ts";
export { guard } from "./prism/guard-fetch.ts";
export { createProxy, type ProxyOptions } from "./prism/proxy.ts";
export { createRecorder, type RecorderOptions } from "./prism/record.ts";
export { createReplay } from "./prism/replay.ts";
export { createPrismFetch, createPrismResponder } from "./prism/respond.ts";
export { specPath } from "./prism/spec-path.ts";
export type { Report, Violation } from "./prism/violation.ts";
