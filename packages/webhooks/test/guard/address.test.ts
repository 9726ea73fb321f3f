import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, reachOf } from "../../src/guard/address.ts";

test.each([
  ["8.8.8.8", "public"],
  ["100.63.255.255", "public"],
  ["172.32.0.1", "public"],
  ["223.255.255.255", "public"],
  ["::ffff:8.8.8.8", "public"],
  ["2001:4860:4860::8888", "public"],
  ["2A00:1450:4001:0:0:0:0:1", "public"],
  ["2a00::1%eth0", "public"],
  ["127.0.0.1", "loopback"],
  ["127.255.255.254", "loopback"],
  ["::1", "loopback"],
  ["0:0:0:0:0:0:0:1", "loopback"],
  ["::1%lo", "loopback"],
  ["::ffff:127.0.0.1", "loopback"],
  ["::FFFF:7F00:1", "loopback"],
  ["0.0.0.0", "private"],
  ["10.0.0.1", "private"],
  ["100.64.0.1", "private"],
  ["100.100.100.200", "private"],
  ["168.63.129.16", "private"],
  ["169.254.169.254", "private"],
  ["172.31.255.255", "private"],
  ["192.0.0.192", "private"],
  ["192.0.2.1", "private"],
  ["192.88.99.1", "private"],
  ["192.168.1.1", "private"],
  ["198.19.0.1", "private"],
  ["198.51.100.1", "private"],
  ["203.0.113.1", "private"],
  ["224.0.0.1", "private"],
  ["240.0.0.1", "private"],
  ["255.255.255.255", "private"],
  ["::", "private"],
  ["::ffff:10.0.0.1", "private"],
  ["::127.0.0.1", "private"],
  ["64:ff9b::7f00:1", "private"],
  ["64:ff9b:1::1", "private"],
  ["100::1", "private"],
  ["2001::1", "private"],
  ["2001:db8::1", "private"],
  ["2002:7f00:1::1", "private"],
  ["3fff::1", "private"],
  ["5f00::1", "private"],
  ["fc00::1", "private"],
  ["fd00:ec2::254", "private"],
  ["fe80::1", "private"],
  ["fe80::1%eth0", "private"],
  ["ff02::1", "private"],
  ["localhost", "private"],
  ["", "private"],
])("%s is %s", (address, reach) => {
  expect(reachOf(address)).toBe(reach);
});

test("an IPv4 address leads to the same place when it is mapped into IPv6, and nowhere in any other disguise", () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const [a, b, c, d] = address.split(".").map((part) => Number(part).toString(16).padStart(2, "0"));
      const groups = `${a}${b}:${c}${d}`;
      expect(canonical(`::ffff:${groups}`)).toBe(address);
      expect(reachOf(`::ffff:${address}`)).toBe(reachOf(address));
      expect(["private", "loopback"]).toContain(reachOf(`::${groups}`));
      expect(reachOf(`64:ff9b::${groups}`)).toBe("private");
      expect(reachOf(`2002:${groups}::1`)).toBe("private");
    }),
    { seed: 6 },
  );
});
