/** Everything a stranger may write into a callback URL to reach the inside, against a server there that counts connections. */
import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { BlockedError, deliver, generateSecret } from "../../src/index.ts";
import { createGuardedSend, type GuardedSendOptions } from "../../src/node.ts";
import { type Receiver, receive } from "./receiver.ts";

let inside: Receiver;
let insideIPv6: Receiver | undefined;
let before = 0;

const connections = () => inside.connections() + (insideIPv6?.connections() ?? 0);

beforeAll(async () => {
  inside = await receive();
  // Machines without IPv6 exist; what leads to ::1 cannot arrive there anyway.
  insideIPv6 = await receive(undefined, inside.port, "::1").catch(() => undefined);
});

beforeEach(() => {
  before = connections();
});

afterAll(async () => {
  await inside[Symbol.asyncDispose]();
  await insideIPv6?.[Symbol.asyncDispose]();
});

/** As lax as the options go in everything but the address: what is refused is refused for where it leads. */
const lax = (options: GuardedSendOptions = {}) => createGuardedSend({ allowHttp: true, ports: [inside.port], ...options });

const sendTo = (url: string, send = lax()) => send({ url, headers: {}, body: new Uint8Array(), timeoutMs: 5000 });

const reachable = [
  "localhost",
  "127.0.0.1",
  "127.0.0.1.",
  "2130706433",
  "0x7f000001",
  "0x7f.0.0.1",
  "0x7f.1",
  "0177.0.0.1",
  "0177.0000.0000.0001",
  "017700000001",
  "127.1",
  "127.0.1",
  "127.000.000.001",
  "%31%32%37.0.0.1",
  "127。0。0。1",
  "\uff11\uff12\uff17.\uff10.\uff10.\uff11",
  "①②⑦.⓪.⓪.①",
  "0.0.0.0",
  "0",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[0:0:0:0:0:ffff:127.0.0.1]",
];

const reachableByIPv6 = ["[::1]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::]"];

test.each(reachable)("%s leads inside when nothing stands in between", async (host) => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  request(`http://${host}:${inside.port}/`, { agent: false }, (response) => response.resume().on("end", resolve))
    .on("error", reject)
    .end();
  await promise;
  expect(connections()).toBe(before + 1);
});

const elsewhere = [
  "LOCALHOST",
  "10.0.0.1",
  "172.16.0.1",
  "192.168.0.1",
  "100.100.100.200",
  "169.254.169.254",
  "0xa9fea9fe",
  "2852039166",
  "255.255.255.255",
  "[::127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[64:ff9b::169.254.169.254]",
  "[2002:7f00:1::]",
  "[2001:0:7f00:1::]",
  "[fd00:ec2::254]",
  "[fe80::1]",
  "[ff02::1]",
];

test.each([...reachable, ...reachableByIPv6, ...elsewhere])("%s is refused before anything is dialled", async (host) => {
  await expect(sendTo(`http://${host}:${inside.port}/`)).rejects.toThrow(BlockedError);
  expect(connections()).toBe(before);
});

test.each([
  ["credentials", (port: number) => `http://user:hush@127.0.0.1:${port}/`],
  ["a public host for a user name", (port: number) => `http://example.com@127.0.0.1:${port}/`],
  ["a backslash", (port: number) => `http://127.0.0.1:${port}\\@example.com/`],
  ["a zone", (port: number) => `http://[fe80::1%25lo]:${port}/`],
  ["five parts", (port: number) => `http://127.0.0.1.5:${port}/`],
  ["another scheme", (port: number) => `gopher://127.0.0.1:${port}/`],
])("a URL with %s is refused", async (_what, url) => {
  await expect(sendTo(url(inside.port))).rejects.toThrow(BlockedError);
  expect(connections()).toBe(before);
});

test.each(["localhost.", "app.localhost", "metadata.google.internal", "127.0.0.1.example.com"])(
  "%s is refused for the address that it leads to",
  async (host) => {
    const send = lax({ lookup: async () => ["127.0.0.1"] });
    await expect(sendTo(`http://${host}:${inside.port}/`, send)).rejects.toThrow(BlockedError);
    expect(connections()).toBe(before);
  },
);

test.each([
  ["an inner address", ["127.0.0.1"]],
  ["a public and an inner address", ["93.184.215.14", "127.0.0.1"]],
  ["an inner address as mapped IPv6", ["::ffff:127.0.0.1"]],
  ["an inner address as NAT64", ["64:ff9b::7f00:1"]],
  ["::1", ["::1"]],
])("a name with %s is refused", async (_what, addresses) => {
  const send = lax({ lookup: async () => addresses });
  await expect(sendTo(`http://hooks.example.com:${inside.port}/`, send)).rejects.toThrow(BlockedError);
  expect(connections()).toBe(before);
});

test("a name that changes where it leads is not looked up again for the connection", async () => {
  const answers = [["127.0.0.2"], ["127.0.0.1"]];
  const asked: string[] = [];
  const lookup = async (hostname: string) => {
    asked.push(hostname);
    return answers.shift() ?? ["127.0.0.1"];
  };
  // Nothing listens at 127.0.0.2, which stands for the public address here; only the second answer would lead inside.
  const send = lax({ lookup, allow: ["127.0.0.2"] });
  await expect(sendTo(`http://rebind.example.com:${inside.port}/`, send)).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL/);
  expect(asked).toEqual(["rebind.example.com"]);
  await expect(sendTo(`http://rebind.example.com:${inside.port}/`, send)).rejects.toThrow(BlockedError);
  expect(connections()).toBe(before);
});

test.each([301, 302, 303, 307, 308])("a redirect inside is not followed (%i)", async (status) => {
  const location = `http://127.0.0.1:${inside.port}/`;
  await using outside = await receive((_request, response) => response.writeHead(status, { location }).end());
  const send = createGuardedSend({ allowHttp: true, ports: [outside.port], allow: ["hooks.test"], lookup: async () => ["127.0.0.1"] });
  const outcome = await deliver(
    { id: "evt_1", url: `http://hooks.test:${outside.port}/`, body: "{}" },
    { secrets: [generateSecret()], now: () => 0, send },
  );
  expect(outcome).toMatchObject({ result: "failed", status });
  expect(outside.received).toHaveLength(1);
  expect(connections()).toBe(before);
});
