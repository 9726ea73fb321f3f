import type { paths } from "@gentasks/schema";
import createClient from "openapi-fetch";

/** A typed client of every operation. The key and the address are all that changes from one service to another. */
export const connect = (baseUrl: string, apiKey: string, fetch?: (request: Request) => Promise<Response>) =>
  createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${apiKey}` }, ...(fetch && { fetch }) });

export type Client = ReturnType<typeof connect>;
