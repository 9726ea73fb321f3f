/** More spellings of inner addresses than anybody would believe; `ssrf.test.ts` has the common ones. */
import { request } from "node:http";
import { expect, test } from "vitest";
import { twoSides } from "./sides.ts";

const { port, hasIPv6, connections, deliver } = await twoSides();

const noLookup = async (hostname: string): Promise<never> => {
  throw new Error(`${hostname} was looked up`);
};

const at = (host: string) => `http://${host}:${port}/`;

/** What the URL standard, and with it every client, reads as an address of this machine. */
const leadInside = [
  // other bases, mixed, short and padded
  at("0X7F000001"),
  at("0x0000007f000001"),
  at("0x7f.0x0.0x0.0x1"),
  at("0x7F.1"),
  at("0177.1"),
  at("0177.0x0.1"),
  at("127.0x1"),
  at("127.0.0x1"),
  at("00000000177.0.0.01"),
  at("0.0"),
  at("0x0"),
  at("0x"),
  at("00.00.00.00"),
  at("0.0.0.0."),
  // other digits and dots, and characters that nobody sees
  at("127．0．0．1"),
  at("127｡0｡0｡1"),
  at("𝟏𝟐𝟕.𝟎.𝟎.𝟏"),
  at("¹²⁷.⁰.⁰.¹"),
  at("1₂7.0.0.1"),
  at("０ｘ７ｆ.1"),
  at("127.0.\u00ad0.1"),
  at("127.0.\u200b0.1"),
  at("127.0.0.1\u2060"),
  at("%30x7f%2e1"),
  at("127%E3%80%820%E3%80%820%E3%80%821"),
  // what the URL parser passes over
  at("127.0.\n0.1"),
  at("127\t.0.0.1"),
  ` \u0001http://127.0.0.1:${port}/ `,
  `http:127.0.0.1:${port}/`,
  `http:/127.0.0.1:${port}/`,
  `http:///127.0.0.1:${port}/`,
  `http:\\\\127.0.0.1:${port}\\`,
  `HtTp://127.0.0.1:${port}/`,
  `http://127.0.0.1:0${port}/`,
  at("@127.0.0.1"),
  at(":@127.0.0.1"),
  `http://127.0.0.1:${port}?@example.com/`,
  `http://127.0.0.1:${port}#@example.com/`,
  `http://127.0.0.1:${port}/../../example.com`,
  // IPv4 in IPv6
  at("[::FFFF:7F00:0001]"),
  at("[0000:0000:0000:0000:0000:ffff:7f00:0001]"),
  at("[0:0::ffff:127.0.0.1]"),
  at("[::ffff:0:0]"),
  at("[::ffff:0.0.0.0]"),
];

const leadInsideByIPv6 = ["[0::1]", "[::0:1]", "[::0.0.0.1]", "[0:0::0.0.0.1]", "[0:0:0:0:0:0:0:0]", "[::0.0.0.0]"].map(at);

test.each(leadInside)("%j leads inside when nothing stands in between", async (url) => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  request(new URL(url), { agent: false }, (response) => response.resume().on("end", resolve))
    .on("error", reject)
    .end();
  await promise;
  expect(connections()).toEqual({ inside: 1, outside: 0 });
});

test.runIf(hasIPv6).each(leadInsideByIPv6)("%j leads inside when nothing stands in between", async (url) => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  request(new URL(url), { agent: false }, (response) => response.resume().on("end", resolve))
    .on("error", reject)
    .end();
  await promise;
  expect(connections()).toEqual({ inside: 1, outside: 0 });
});

/** What leads to other inner places, or where it leads depends on the network. */
const elsewhere = [
  "169.254.170.2", // credentials of containers
  "169.254.169.123",
  "0251.0376.0251.0376",
  "0xA9.0xFE.0xA9.0xFE",
  "192.0.0.192",
  "168.63.129.16",
  "127.255.255.254",
  "127.65535",
  "224.0.0.1",
  "[fd00:ec2::23]",
  "[fd20:ce::254]",
  "[::ffff:169.254.169.254]",
  "[::ffff:a9fe:a9fe]",
  "[::ffff:10.0.0.1]",
  "[::ffff:0:7f00:1]",
  "[64:FF9B::127.0.0.1]",
  "[64:ff9b:0:0:0:0:a9fe:a9fe]",
  "[64:ff9b:1::7f00:1]",
  "[64:ff9b:1:a9fe:a9:fe00::]",
  "[2002:7f00:0001::1]",
  "[2002:c0a8:101::]",
  "[2002:a9fe:a9fe::]",
  "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
  "[2001::80ff:fffe]",
  "[2001:10::1]",
  "[2001:db8::1]",
  "[3fff::1]",
  "[5f00::1]",
  "[100::1]",
  "[fc00::1]",
  "[fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]",
  "[fec0::1]",
  "[febf::1]",
  "[fe80::a9fe:a9fe]",
  "[fe80::5efe:127.0.0.1]",
  "[ff01::1]",
  "[::2]",
].map(at);

/** What no client should make an address of. */
const unreadable = [
  at("[fe80::1%25eth0]"),
  at("[fe80::1%eth0]"),
  at("[::1%25lo]"),
  at("[127.0.0.1]"),
  at("[::ffff:0x7f.1]"),
  at("[::ffff:127.1]"),
  at("[::1].example.com"),
  at("4294967296"),
  at("0x100000000"),
  at("127.0.0.256"),
  at("1.2.3.4.5"),
  at("127.0.0.08"),
  at(""),
  at("127.0.0.1%00.example.com"),
  `https://127.0.0.1:${port}:443/`,
  `//127.0.0.1:${port}/`,
  `127.0.0.1:${port}/`,
  `ws://127.0.0.1:${port}/`,
  `unix:/var/run/docker.sock`,
  `data:text/plain,127.0.0.1`,
  `blob:http://127.0.0.1:${port}/1`,
  `javascript:fetch("http://127.0.0.1:${port}/")`,
];

test.each([...leadInside, ...leadInsideByIPv6, ...elsewhere, ...unreadable])(
  "%j is refused before anything is asked or dialled",
  async (url) => {
    expect(await deliver(url, noLookup)).toMatchObject({ result: "blocked" });
    expect(connections()).toEqual({ inside: 0, outside: 0 });
  },
);
