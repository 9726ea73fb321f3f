/** Answers a request in process; the same shape as the global `fetch` given a Request. */
export type Fetch = (request: Request) => Promise<Response>;
