import { BlockList, isIP } from "node:net";

/** IPv4 networks that are not the public internet (IANA's special-purpose registry), and one that only looks as if it were. */
const privateIPv4 = blockList("ipv4", [
  "0.0.0.0/8", // this network; 0.0.0.0 reaches the machine itself
  "10.0.0.0/8", // private
  "100.64.0.0/10", // carrier-grade NAT; also Alibaba Cloud's metadata
  "127.0.0.0/8", // loopback
  "168.63.129.16/32", // Azure's platform channel, reachable from inside a virtual machine only
  "169.254.0.0/16", // link-local, with the metadata services of most clouds
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments; also Oracle Cloud's metadata
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // 6to4 relays
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarking
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, and broadcast
]);

/** The IPv6 networks that are handed out to the public. What is not in them leads inside, or to an IPv4 address in disguise. */
const publicIPv6 = blockList("ipv6", ["2000::/3"]);

/** What is not public all the same: protocol assignments with Teredo, documentation, 6to4, documentation again. */
const privateIPv6 = blockList("ipv6", ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]);

const loopback = blockList("ipv4", ["127.0.0.0/8"]);

/** Where an IP address leads. */
export type Reach = "public" | "loopback" | "private";

/** Where an address leads; "private" for what is not an address. */
export function reachOf(address: string): Reach {
  const plain = canonical(address);
  switch (isIP(plain)) {
    case 4:
      if (loopback.check(plain)) return "loopback";
      return privateIPv4.check(plain) ? "private" : "public";
    case 6:
      if (plain === "::1") return "loopback";
      return publicIPv6.check(plain, "ipv6") && !privateIPv6.check(plain, "ipv6") ? "public" : "private";
    default:
      return "private";
  }
}

/**
 * The one spelling of an address: IPv6 compressed in lower case and without its zone, an IPv4 address that is mapped into IPv6 as IPv4, because that
 * is where a connection to it goes.
 */
export function canonical(address: string): string {
  if (isIP(address) !== 6) return address;
  const plain = new URL(`http://[${address.replace(/%.*/, "")}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(plain) ?? [];
  if (!high || !low) return plain;
  return [high, low].flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join(".");
}

function blockList(family: "ipv4" | "ipv6", networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
