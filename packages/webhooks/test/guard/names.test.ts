/** Names that lead inside, in every way in which a name server can say so. */
import { request } from "node:http";
import type { LookupFunction } from "node:net";
import { expect, test } from "vitest";
import { BlockedError } from "../../src/index.ts";
import { createGuardedSend } from "../../src/node.ts";
import { type Script, serveNames, type Zone } from "./dns-server.ts";
import { type Lookup, outsideAddress, twoSides } from "./sides.ts";

const { guard, urlOf, connections, deliver } = await twoSides();

const loopback: Zone = { A: ["127.0.0.1"] };

const leadInside: readonly [name: string, zone: Zone][] = [
  ["loopback.test", loopback],
  ["localhost", loopback],
  ["localhost.", loopback],
  ["LOCALHOST", loopback],
  ["loc\u00adalhost", loopback],
  ["ｌｏｃａｌｈｏｓｔ", loopback],
  ["%6c%6f%63%61lhost", loopback],
  ["app.localhost", loopback],
  ["a.b.localhost", loopback],
  ["localhost.localdomain", loopback],
  ["127.0.0.1.wildcard.test", loopback],
  ["7f000001.wildcard.test", loopback],
  ["metadata.google.internal", loopback],
  ["alias.test", { CNAME: "database.internal" }],
  ["anyhost.test", { A: ["0.0.0.0"] }],
  ["mapped.test", { AAAA: ["::ffff:127.0.0.1"] }],
  ["mapped-any.test", { AAAA: ["::ffff:0.0.0.0"] }],
];

const elsewhere: readonly [name: string, zone: Zone][] = [
  ["mixed.test", { A: [outsideAddress, "127.0.0.1"] }],
  ["mixed-families.test", { A: [outsideAddress], AAAA: ["::1"] }],
  ["last-of-many.test", { A: [...Array.from({ length: 20 }, (_, index) => `93.184.215.${index + 1}`), "127.0.0.1"] }],
  ["half.test", { A: [outsideAddress], AAAA: ["64:ff9b::7f00:1"] }],
  ["ipv6.test", { AAAA: ["::1"] }],
  ["unspecified.test", { AAAA: ["::"] }],
  ["compatible.test", { AAAA: ["::7f00:1"] }],
  ["translated.test", { AAAA: ["::ffff:0:7f00:1"] }],
  ["nat64.test", { AAAA: ["64:ff9b::7f00:1"] }],
  ["nat64-local.test", { AAAA: ["64:ff9b:1::7f00:1"] }],
  ["6to4.test", { AAAA: ["2002:7f00:1::"] }],
  ["teredo.test", { AAAA: ["2001:0:4136:e378:8000:63bf:80ff:fffe"] }],
  ["unique-local.test", { AAAA: ["fd12:3456:789a::1"] }],
  ["link-local.test", { AAAA: ["fe80::1"] }],
  ["site-local.test", { AAAA: ["fec0::1"] }],
  ["multicast.test", { AAAA: ["ff02::1"] }],
  ["discard.test", { AAAA: ["100::1"] }],
  ["cloud.test", { A: ["169.254.169.254"] }],
  ["cloud-ipv6.test", { AAAA: ["fd00:ec2::254"] }],
  ["containers.test", { A: ["169.254.170.2"] }],
  ["lan.test", { A: ["192.168.1.1"] }],
  ["carrier.test", { A: ["100.64.0.1"] }],
  ["broadcast.test", { A: ["255.255.255.255"] }],
];

const plainName = (name: string) => new URL(`http://${name}`).hostname.replace(/\.$/, "");

const scripts: Readonly<Record<string, Script>> = {
  ...Object.fromEntries([...leadInside, ...elsewhere].map(([name, zone]) => [plainName(name), zone])),
  "database.internal": loopback,
};

/** How a program without a guard looks names up. */
const unguarded =
  (lookup: Lookup): LookupFunction =>
  (hostname, _options, callback) => {
    const familyOf = (address: string) => (address.includes(":") ? 6 : 4);
    lookup(hostname).then(
      (addresses) =>
        callback(
          null,
          addresses.map((address) => ({ address, family: familyOf(address) })),
        ),
      (error) => callback(error, []),
    );
  };

test.each(leadInside)("%s leads inside when nothing stands in between", async (name) => {
  await using dns = await serveNames(scripts);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  request(urlOf(name), { agent: false, lookup: unguarded(dns.lookup) }, (response) => response.resume().on("end", resolve))
    .on("error", reject)
    .end();
  await promise;
  expect(connections()).toEqual({ inside: 1, outside: 0 });
});

test.each([...leadInside, ...elsewhere])("%s is not called, and nothing is told of where it leads (%j)", async (name) => {
  await using dns = await serveNames(scripts);
  expect(await deliver(urlOf(name), dns.lookup)).toEqual({
    result: "blocked",
    error: `${plainName(name)} leads to an address that is not public; callbacks go to hosts that the internet can reach.`,
  });
  expect(connections()).toEqual({ inside: 0, outside: 0 });
});

test.each([
  "127.0.0.1 ",
  "0x7f.1",
  "127.1",
  "2130706433",
  "localhost",
  "[::1]",
  "::1%lo",
  "::ffff:127.0.0.1%lo",
  "127.0.0.1/32",
  "93.184.215.14\u0000127.0.0.1",
  "",
])("a look-up that gives %j gives nothing that may be called", async (address) => {
  const send = createGuardedSend(guard(async () => [outsideAddress, address]));
  const call = send({ url: urlOf("hooks.test"), headers: {}, body: new Uint8Array(), timeoutMs: 4000 });
  await expect(call).rejects.toThrow(BlockedError);
  expect(connections()).toEqual({ inside: 0, outside: 0 });
});
