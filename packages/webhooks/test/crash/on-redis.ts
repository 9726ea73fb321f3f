import { Redis } from "ioredis";
import { createRedisStore } from "../../src/redis.ts";
import { socketOf } from "../stores/redis-server.ts";
import type { Database } from "./database.ts";

export function onRedis(path: string): Database {
  const client = new Redis(socketOf(path));
  return {
    dedupe: createRedisStore({ send: ([name, ...values]) => client.call(name, ...values) }),
    write: (effect) => client.rpush("effects", JSON.stringify(effect)),
    written: async () => (await client.lrange("effects", 0, -1)).map((effect) => JSON.parse(effect)),
    close: () => client.disconnect(),
  };
}
