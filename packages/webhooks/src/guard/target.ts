import { isIP } from "node:net";
import { BlockedError } from "../send/blocked-error.ts";
import { reachOf } from "./address.ts";
import type { Policy } from "./policy.ts";

/** A URL that may be called, and the only addresses at which. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly string[];
}

/**
 * Decides whether a URL may be called, looking its name up once. Rejects with a `BlockedError` that names the host when it may
 * not, and with the resolver's error when the name has no address. What a private name resolves to is never told: whoever
 * chooses the URL would learn the inside of the network from it.
 */
export async function resolveTarget(text: string, policy: Policy): Promise<Target> {
  if (!URL.canParse(text)) throw new BlockedError("The callback URL cannot be read; give an absolute https address.");
  // The URL parser has already turned 0x7f.1, 2130706433, full-width digits and the like into plain addresses.
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$|\.$/g, "");
  const name = host.slice(0, 100) || "a URL without a host";
  const protocols = policy.allowHttp ? "https or http" : "https";
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new BlockedError(`Callbacks are sent over ${protocols}, not ${url.protocol.slice(0, 20)} (to ${name}).`);
  }
  if (url.username || url.password) {
    throw new BlockedError(`The callback URL of ${name} has a user name or password; leave it out, callbacks are signed.`);
  }

  // This machine is called in development, where neither certificates nor standard ports are at hand.
  const isHere = policy.loopback !== "refuse" && isLoopbackHost(host);
  const isVouchedFor = policy.allow.hasHost(host) || policy.allow.hasAddress(host);
  if (policy.loopback === "only" && !isHere && !isVouchedFor) {
    throw new BlockedError(`${name} is not this machine, and callbacks are sent to this machine only.`);
  }
  if (!isHere && url.protocol === "http:" && !policy.allowHttp) {
    throw new BlockedError(`Callbacks to ${name} are sent over https, not http.`);
  }
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (!isHere && !policy.ports.includes(port)) {
    throw new BlockedError(`Callbacks to ${name} may go to port ${policy.ports.join(" or ")} (got ${port}).`);
  }

  const isLiteral = isIP(host) !== 0;
  const addresses = isLiteral ? [host] : await policy.lookup(url.hostname);
  if (addresses.length === 0) throw new Error(`${name} has no address`);
  const mayCall = (address: string) => {
    const reach = reachOf(address);
    if (reach === "loopback" && policy.loopback !== "refuse") return true;
    return !isHere && (reach === "public" || isVouchedFor || policy.allow.hasAddress(address));
  };
  if (!addresses.every(mayCall)) {
    const where = isLiteral ? "is not a public address" : "leads to an address that is not public";
    throw new BlockedError(`${name} ${where}; callbacks go to hosts that the internet can reach.`);
  }
  return { url, addresses };
}

const isLoopbackHost = (host: string) => reachOf(host) === "loopback" || host === "localhost" || host.endsWith(".localhost");
