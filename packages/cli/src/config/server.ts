import { mockUrl } from "@gentasks/schema/operations";
import { UsageError } from "../usage-error.ts";
import { webAddress } from "../values/address.ts";
import { configPath, readKept } from "./kept.ts";

/** How a command was told where the server is. */
export interface ServerArguments {
  readonly baseUrl?: string;
  readonly key?: string;
  readonly debug?: boolean;
}

/** A server, and the key for it. */
export interface Server {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Where the key comes from, for people; it is never shown itself. */
  readonly keyFrom: string;
}

/** Flags go before the environment, and that before what is kept. Without any of them it is the mock on this machine, which takes any key. */
export function serverOf({ baseUrl, key }: ServerArguments): Server {
  const kept = readKept();
  const { GENTASKS_BASE_URL: ownUrl, GENTASKS_API_KEY: ownKey } = process.env;
  const address = webAddress("--base-url (or GENTASKS_BASE_URL)", baseUrl ?? (ownUrl || kept.baseUrl || mockUrl));
  if (key !== undefined) return { baseUrl: address, apiKey: key, keyFrom: "--key" };
  if (ownKey) return { baseUrl: address, apiKey: ownKey, keyFrom: "GENTASKS_API_KEY" };
  // A key goes to the server that it was kept for, and nowhere else.
  if (kept.key && address === (kept.baseUrl ?? mockUrl)) return { baseUrl: address, apiKey: kept.key, keyFrom: configPath() };
  if (isLoopback(address)) return { baseUrl: address, apiKey: "test", keyFrom: "nowhere: `test`, which the mock takes" };
  throw new UsageError(`There is no key for ${address}: give --key, set GENTASKS_API_KEY, or keep one with \`gentasks config set key …\`.`);
}

export const isLoopback = (address: string) => ["127.0.0.1", "localhost", "[::1]"].includes(new URL(address).hostname);
