/** Remembers handled callbacks in Redis or Valkey, through whichever client you have. */
import type { Claim, ClaimResult, DedupeStore } from "../handler/store.ts";

export interface RedisStoreOptions {
  /** Sends a command and gives its answer: `(command) => client.sendCommand(command)`, with ioredis `([name, ...args]) => client.call(name, ...args)`. */
  readonly send: (command: [string, ...string[]]) => Promise<unknown>;
  /** What keys begin with. Default `webhooks:`. */
  readonly prefix?: string;
}

/**
 * Remembers events. One key holds all that is known of a task, so it works on a cluster too. Redis must keep its keys: with an
 * eviction policy other than `noeviction` or `volatile-ttl` events may be forgotten early, and then repeated deliveries are handled
 * again.
 */
export function createRedisStore({ send, prefix = "webhooks:" }: RedisStoreOptions): DedupeStore {
  const run = (step: string, { id, token, task, now, leaseMs, ttlMs }: Claim) =>
    send([
      "EVAL",
      script,
      "1",
      // What is in braces says on which node of a cluster the key is.
      task ? `${prefix}task:{${task.key}}` : `${prefix}event:{${id}}`,
      step,
      id,
      token,
      String(task?.rank ?? -1),
      ...[now, leaseMs, ttlMs].map(String),
    ]);
  return {
    claim: async (claim) => String(await run("claim", claim)) as ClaimResult,
    done: async (claim) => void (await run("done", claim)),
    release: async (claim) => void (await run("release", claim)),
  };
}

/** A hash from event to "<done> <rank> <expiry> <token>". Runs as one atom; decides as `decide` does. */
const script = `
local step, id, token, rank = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local now, lease, ttl = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local last, own, stale, busy = 0, nil, false, false
local entries = redis.call('HGETALL', KEYS[1])
for at = 1, #entries, 2 do
  local name, done, its, expiry, owner = entries[at], string.match(entries[at + 1], '^(%d) (%S+) (%d+) (.*)$')
  if tonumber(expiry) <= now then
    redis.call('HDEL', KEYS[1], name)
  else
    last = math.max(last, tonumber(expiry))
    if name == id then own = { done = done == '1', token = owner }
    elseif done == '1' then stale = stale or (rank >= 0 and tonumber(its) >= rank)
    else busy = true end
  end
end
local function put(done, expiry)
  redis.call('HSET', KEYS[1], id, done .. ' ' .. rank .. ' ' .. string.format('%.0f', expiry) .. ' ' .. token)
  redis.call('PEXPIRE', KEYS[1], string.format('%.0f', math.max(last, expiry) - now))
end
if step == 'done' then put(1, now + ttl) return 'done' end
if step == 'release' then
  if own and not own.done and own.token == token then redis.call('HDEL', KEYS[1], id) end
  return 'done'
end
if own then return own.done and 'done' or 'busy' end
if stale then return 'stale' end
if busy then return 'busy' end
put(0, now + lease)
return 'new'
`;
