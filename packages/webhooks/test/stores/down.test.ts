import { Redis } from "ioredis";
import { createClient } from "redis";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { DedupeStore, TransactionalStore } from "../../src/index.ts";
import { createPostgresStore, createPostgresTransactions } from "../../src/postgres.ts";
import { createRedisStore } from "../../src/redis.ts";
import { harness } from "../handler/harness.ts";
import { noPostgres, poolOf, startPostgres } from "./postgres-server.ts";
import type { Program } from "./program.ts";
import { noRedis, socketOf, startRedis } from "./redis-server.ts";

/** Takes the server away before an event comes, and gives it back. */
async function survives(server: Program, dedupe: DedupeStore | TransactionalStore<unknown>): Promise<void> {
  const handle = vi.fn();
  const { send, errors } = harness<unknown>({ on: { "async.task.completed": handle }, dedupe, order: "none" });
  expect(await send({ id: "before" })).toMatchObject({ result: "handled" });
  await server.kill();
  expect(await send({ id: "meanwhile" })).toMatchObject({ status: 503, error: { code: "store_unavailable" } });
  expect(handle).toHaveBeenCalledTimes(1);
  expect(errors).toMatchObject([{ code: "store_unavailable", eventId: "meanwhile" }]);
  await server.start();
  await expect.poll(async () => (await send({ id: "meanwhile" })).result, { timeout: 10_000 }).toBe("handled");
  expect(await send({ id: "meanwhile" })).toMatchObject({ result: "duplicate" });
  expect(handle).toHaveBeenCalledTimes(2);
}

async function running(start: () => Promise<Program>): Promise<Program> {
  const server = await start();
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

describe("while the server is down, callbacks are answered with 503, and handled when it is back", () => {
  test.skipIf(noPostgres)(
    `by claims on Postgres${noPostgres || ""}`,
    async () => {
      const server = await running(startPostgres);
      const pool = poolOf(server.directory);
      onTestFinished(() => pool.end());
      await survives(server, createPostgresStore({ pool }));
    },
    30_000,
  );

  test.skipIf(noPostgres)(
    `by transactions on Postgres${noPostgres || ""}`,
    async () => {
      const server = await running(startPostgres);
      const pool = poolOf(server.directory);
      onTestFinished(() => pool.end());
      await survives(server, createPostgresTransactions({ pool }));
    },
    30_000,
  );

  test.skipIf(noRedis)(
    `by ioredis${noRedis || ""}`,
    async () => {
      const server = await running(startRedis);
      const client = new Redis(socketOf(server.directory), { maxRetriesPerRequest: 1, retryStrategy: () => 50 });
      client.on("error", () => {});
      onTestFinished(() => client.disconnect());
      await survives(server, createRedisStore({ send: ([name, ...values]) => client.call(name, ...values) }));
    },
    30_000,
  );

  test.skipIf(noRedis)(
    `by redis, which waits for its server${noRedis || ""}`,
    async () => {
      const server = await running(startRedis);
      const socket = { path: socketOf(server.directory), tls: false, reconnectStrategy: () => 50 } as const;
      const client = createClient({ socket });
      client.on("error", () => {});
      await client.connect();
      onTestFinished(() => client.destroy());
      await survives(server, createRedisStore({ send: (command) => client.sendCommand(command) }));
    },
    40_000,
  );
});
