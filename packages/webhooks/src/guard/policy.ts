import { lookup } from "node:dns/promises";
import { type AllowList, createAllowList } from "./allow-list.ts";

/** Which addresses may be called. The defaults are those of a service on the internet: public hosts, https, port 443. */
export interface GuardOptions {
  /** Whether http is allowed beside https. Default false. */
  readonly allowHttp?: boolean;
  /** The ports that may be called. Default 443, and 80 with `allowHttp`. */
  readonly ports?: readonly number[];
  /** What the operator vouches for though it is not public: networks (`10.0.0.0/8`), addresses, host names. Default none. */
  readonly allow?: readonly string[];
  /**
   * Whether this machine may be called, at any port and without https: `allow` it beside the public hosts, or `only` it, in
   * which case no other name is even looked up. Default `refuse`.
   */
  readonly loopback?: "refuse" | "allow" | "only";
  /** Finds all addresses of a name. Default: the operating system's resolver. */
  readonly lookup?: (hostname: string) => Promise<readonly string[]>;
}

/** The options with every choice made. */
export interface Policy extends Required<Omit<GuardOptions, "allow">> {
  readonly allow: AllowList;
}

/** Fills in the defaults. Throws at an unreadable entry of the allow-list. */
export function createPolicy(options: GuardOptions): Policy {
  const { allowHttp = false, ports = allowHttp ? [443, 80] : [443], allow = [], loopback = "refuse", lookup = systemLookup } = options;
  return { allowHttp, ports, allow: createAllowList(allow), loopback, lookup };
}

const systemLookup = async (hostname: string) => (await lookup(hostname, { all: true })).map(({ address }) => address);
