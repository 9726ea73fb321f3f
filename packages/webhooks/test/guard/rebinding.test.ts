/** Names that change where they lead, by a name server that answers as its owner likes. */
import { expect, test } from "vitest";
import { checkUrl, createGuardedSend } from "../../src/node.ts";
import { type Script, serveNames, type Zone } from "./dns-server.ts";
import { outsideAddress, twoSides } from "./sides.ts";

const { guard, urlOf, connections, deliver, outside, port } = await twoSides();

const outsideZone: Zone = { A: [outsideAddress] };
const insideZone: Zone = { A: ["127.0.0.1"] };

const blocked = {
  result: "blocked",
  error: "rebind.test leads to an address that is not public; callbacks go to hosts that the internet can reach.",
};

test("a name of the name server is called where it leads, and looked up once for it", async () => {
  await using dns = await serveNames({ "hooks.test": outsideZone });
  expect(await deliver(urlOf("hooks.test"), dns.lookup)).toEqual({ result: "delivered", status: 204 });
  expect(connections()).toEqual({ inside: 0, outside: 1 });
  expect(outside.received.at(-1)?.headers.host).toBe(`hooks.test:${port}`);
  expect(dns.asked.toSorted()).toEqual(["A hooks.test", "AAAA hooks.test"]);
});

const first =
  (good: Zone, then: Zone): Script =>
  (nth) =>
    nth === 0 ? good : then;

test.each<[string, Script]>([
  ["the inner address instead", first(outsideZone, insideZone)],
  ["the inner address beside the old one", first(outsideZone, { A: [outsideAddress, "127.0.0.1"] })],
  ["the inner address before the old one", first(outsideZone, { A: ["127.0.0.1", outsideAddress] })],
  ["::1 beside the old one", first(outsideZone, { ...outsideZone, AAAA: ["::1"] })],
  ["the inner address in IPv6", first(outsideZone, { ...outsideZone, AAAA: ["::ffff:127.0.0.1"] })],
  ["another name for an inner one", first(outsideZone, { CNAME: "database.internal" })],
])("a name that was good when it was given, and has %s when it is called, is not called", async (_what, script) => {
  await using dns = await serveNames({ "rebind.test": script, "database.internal": insideZone });
  expect(await checkUrl(urlOf("rebind.test"), guard(dns.lookup))).toEqual({ ok: true, addresses: [outsideAddress] });
  expect(await deliver(urlOf("rebind.test"), dns.lookup)).toEqual(blocked);
  expect(connections()).toEqual({ inside: 0, outside: 0 });
});

test("a name that changes with every question is called outside or not at all", async () => {
  await using dns = await serveNames({ "rebind.test": (nth) => (nth % 2 === 0 ? outsideZone : insideZone) });
  const results: string[] = [];
  for (let attempt = 0; attempt < 20; attempt++) results.push((await deliver(urlOf("rebind.test"), dns.lookup)).result);
  expect(results).toEqual(Array.from({ length: 10 }, () => ["delivered", "blocked"]).flat());
  expect(connections()).toEqual({ inside: 0, outside: 10 });
  // Each attempt has asked once: nothing was kept, and nothing asked again for the connection.
  expect(dns.asked.filter((question) => question === "A rebind.test")).toHaveLength(20);
});

test("many calls at once to a name that changes reach nothing inside", async () => {
  await using dns = await serveNames({ "rebind.test": (nth) => (nth % 3 === 0 ? outsideZone : insideZone) });
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => deliver(urlOf("rebind.test"), dns.lookup)));
  expect(outcomes.filter(({ result }) => result === "delivered")).toHaveLength(10);
  expect(connections()).toEqual({ inside: 0, outside: 10 });
});

test.each<[string, Script, string]>([
  ["has no address", {}, "ENODATA"],
  ["the name server fails to find", "servfail", "ESERVFAIL"],
  ["the name server says nothing of", "silence", "ETIMEOUT"],
  ["is another one for a name without an address", { CNAME: "nothing.test" }, "lost.test has no address"],
])("a name that %s is tried again later", async (_what, script, reason) => {
  await using dns = await serveNames({ "lost.test": script });
  const outcome = await deliver(urlOf("lost.test"), dns.lookup);
  expect(outcome).toEqual({ result: "failed", error: `Could not deliver to lost.test: ${reason}.` });
});

const callDirectly = (name: string, lookup: () => Promise<readonly string[]>, timeoutMs: number) =>
  createGuardedSend(guard(lookup))({ url: urlOf(name), headers: {}, body: new Uint8Array(), timeoutMs });

test("a name server that does not answer is left at the deadline of a delivery", async () => {
  await using dns = await serveNames({ "lost.test": "silence" });
  const outcome = await deliver(urlOf("lost.test"), dns.lookup, 50);
  expect(outcome).toEqual({ result: "failed", error: "Could not deliver to lost.test: no answer within 0.05 s." });
});

test("a look-up that never ends is left at the deadline of the call", async () => {
  await expect(callDirectly("lost.test", () => new Promise(() => {}), 50)).rejects.toThrow(/no answer (in time|within)/);
});

test.each([
  ["a delivery", (lookup: () => Promise<readonly string[]>) => deliver(urlOf("late.test"), lookup, 20)],
  ["the call", (lookup: () => Promise<readonly string[]>) => callDirectly("late.test", lookup, 20).catch(() => {})],
])("a name that is found after the deadline of %s is not called any more", async (_what, call) => {
  const { promise: found, resolve } = Promise.withResolvers<readonly string[]>();
  await call(() => found);
  resolve([outsideAddress]);
  // Connections are counted in the order in which they come: one made too late would stand before this one.
  await deliver(urlOf("hooks.test"), async () => [outsideAddress]);
  expect(connections()).toEqual({ inside: 0, outside: 1 });
});
