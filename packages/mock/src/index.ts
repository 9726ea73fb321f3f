/** The mock in process. `@gentasks/mock/server` puts it behind a port, `@gentasks/mock/msw` into MSW. */
export { createMock, type Mock } from "./mock.ts";
export type { Fetch, MockOptions } from "./options.ts";
