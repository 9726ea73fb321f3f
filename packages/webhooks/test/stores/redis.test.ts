import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimOf, leaseMs, start, taskClaim } from "../../src/conformance/case.ts";
import { createRedisStore } from "../../src/redis.ts";
import { alternating } from "./alternating.ts";
import { testDedupe } from "./cases.ts";
import type { Program } from "./program.ts";
import { noRedis, socketOf, startRedis } from "./redis-server.ts";

if (noRedis) test.skip(`the stores on Redis${noRedis}`, () => {});

describe.skipIf(noRedis)("on Redis", () => {
  let server: Program;
  let node: ReturnType<typeof createClient>;
  let io: Redis;
  let prefixes = 0;

  beforeAll(async () => {
    server = await startRedis();
    node = createClient({ socket: { path: socketOf(server.directory), tls: false } });
    await node.connect();
    io = new Redis(socketOf(server.directory));
  }, 30_000);

  afterAll(async () => {
    node.destroy();
    io.disconnect();
    await server[Symbol.asyncDispose]();
  });

  const byNode = (prefix: string) => createRedisStore({ prefix, send: (command) => node.sendCommand(command) });
  const byIo = (prefix: string) => createRedisStore({ prefix, send: ([name, ...values]) => io.call(name, ...values) });
  const newPrefix = () => `webhooks-${++prefixes}:`;

  describe("by redis", () => testDedupe(() => byNode(newPrefix())));
  describe("by ioredis", () => testDedupe(() => byIo(newPrefix())));
  describe("by both at once", () =>
    testDedupe(() => {
      const prefix = newPrefix();
      return alternating([byNode(prefix), byIo(prefix)]);
    }));

  test("what is over is deleted, and every key ends by itself", async () => {
    const prefix = newPrefix();
    const store = byNode(prefix);
    const first = taskClaim("event-1", 1);
    await store.claim(first);
    await store.done(first);
    const [key = ""] = await node.keys(`${prefix}*`);
    expect(await node.hKeys(key)).toEqual(["event-1"]);
    expect(await node.pTTL(key)).toBeGreaterThan(first.ttlMs - 10_000);
    expect(await node.pTTL(key)).toBeLessThanOrEqual(first.ttlMs);
    await store.claim(taskClaim("event-2", 2, { now: start + first.ttlMs }));
    expect(await node.hKeys(key)).toEqual(["event-2"]);
    await store.claim(claimOf("event-3"));
    expect(await node.pTTL(`${prefix}event:{event-3}`)).toSatisfy((ms: number) => ms > leaseMs - 10_000 && ms <= leaseMs);
  });

  test("an event that lasts longer than its task's last one keeps the key", async () => {
    const prefix = newPrefix();
    const store = byIo(prefix);
    const first = taskClaim("event-1", 0);
    await store.claim(first);
    await store.done(first);
    await store.claim(taskClaim("event-2", 1));
    const [key = ""] = await node.keys(`${prefix}*`);
    expect(await node.pTTL(key)).toBeGreaterThan(first.ttlMs - 10_000);
  });
});
