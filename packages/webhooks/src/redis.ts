/** Remembers handled callbacks in Redis or Valkey. */
export { createRedisStore, type RedisStoreOptions } from "./stores/redis.ts";
