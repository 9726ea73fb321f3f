import { afterAll, beforeEach } from "vitest";
import { deliver, generateSecret, type Outcome } from "../../src/index.ts";
import type { GuardedSendOptions } from "../../src/node.ts";
import { createGuardedSend } from "../../src/node.ts";
import { receive } from "./receiver.ts";

export type Lookup = NonNullable<GuardedSendOptions["lookup"]>;

/**
 * An address of this machine that stands for the internet: what is dialled there can be counted, and nothing leaves. Where loopback
 * has 127.0.0.1 alone, give it this one too.
 */
export const outsideAddress = "127.0.0.2";

/** A server inside and one outside at the same port, for the tests of one file, which are given what came since each began. */
export async function twoSides() {
  const inside = await receive();
  const outside = await receive(undefined, inside.port, outsideAddress);
  // Machines without IPv6 exist; what leads to ::1 cannot arrive there anyway.
  const insideIPv6 = await receive(undefined, inside.port, "::1").catch(() => undefined);
  const counts = () => ({ inside: inside.connections() + (insideIPv6?.connections() ?? 0), outside: outside.connections() });
  let before = counts();

  beforeEach(() => {
    before = counts();
  });
  afterAll(async () => {
    for (const each of [inside, outside, insideIPv6]) await each?.[Symbol.asyncDispose]();
  });

  /** Lax in everything but the address: what is refused is refused for where it leads. */
  const guard = (lookup: Lookup): GuardedSendOptions => ({ allowHttp: true, ports: [inside.port], allow: [outsideAddress], lookup });
  const urlOf = (name: string) => `http://${name}:${inside.port}/hooks`;

  return {
    port: inside.port,
    hasIPv6: insideIPv6 !== undefined,
    outside,
    guard,
    urlOf,
    /** Connections of this test. */
    connections: () => ({ inside: counts().inside - before.inside, outside: counts().outside - before.outside }),
    deliver: (url: string, lookup: Lookup, timeoutMs = 4000): Promise<Outcome> =>
      deliver(
        { id: "evt_1", url, body: "{}" },
        { secrets: [generateSecret()], now: Date.now, send: createGuardedSend(guard(lookup)), timeoutMs },
      ),
  };
}
