export { createPrismFetch, type Fetch, specPath } from "./prism.ts";
export { listen, type Server, type ServerOptions } from "./server.ts";
