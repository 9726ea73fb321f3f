import { BlockList, isIP } from "node:net";
import { canonical } from "./address.ts";

/** The hosts and networks that an operator vouches for. */
export interface AllowList {
  hasHost(host: string): boolean;
  hasAddress(address: string): boolean;
}

/** Reads an operator's entries: networks (`10.0.0.0/8`), addresses and host names. Throws at one that is none of these. */
export function createAllowList(entries: readonly string[]): AllowList {
  const hosts = new Set<string>();
  const networks = new BlockList();

  for (const entry of entries) {
    const [, address = "", prefix] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(entry) ?? [];
    const bits = isIP(address) === 6 ? 128 : 32;
    const length = Number(prefix ?? bits);
    if (isIP(address) !== 0 && length <= bits) networks.addSubnet(address, length, familyOf(address));
    else if (isHostName(entry)) hosts.add(new URL(`http://${entry}`).hostname);
    else throw new Error(`The allow-list takes networks such as 10.0.0.0/8, addresses and host names (got ${JSON.stringify(entry)}).`);
  }

  return {
    hasHost: (host) => hosts.has(host),
    hasAddress: (address) => isIP(address) !== 0 && networks.check(canonical(address), familyOf(canonical(address))),
  };
}

const isHostName = (entry: string) => /^[^\s/:@?#\\%]+$/.test(entry) && URL.canParse(`http://${entry}`);

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");
