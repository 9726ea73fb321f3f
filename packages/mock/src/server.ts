/** The mock behind a port, on Node. */
export type { DeliveryFaults } from "./callbacks/faults.ts";
export type { KeyOptions } from "./keys/keys.ts";
export type { Fetch, MockOptions } from "./options.ts";
export type { Chaos, ScenarioRule } from "./scenarios/director.ts";
export { type Scenario, scenarios } from "./scenarios/scenarios.ts";
export { checked } from "./server/checked.ts";
export { type ListenOptions, listen, type Server } from "./server/listen.ts";
export { OptionError } from "./server/option-error.ts";
export { readPriceBook } from "./server/price-book.ts";
export { served } from "./server/served.ts";
export type { Site } from "./server/sites.ts";
export { type MockServer, type MockServerOptions, startMockServer } from "./server/start.ts";
