import { Refusal } from "../exchange/refusal.ts";
import { type Awaitable, after } from "../json.ts";
import type { Engine } from "../options.ts";
import type { Caller } from "../ports/keys.ts";
import type { CounterChange } from "../ports/store.ts";
import { openTasks } from "../task/rows.ts";

const windowMs = 60_000;
/** When a task will end is not known; asking a little later is all one can do. */
const retryWhenFullMs = 5_000;

/** How many requests are left, for the headers of every answer. */
export interface Rate {
  readonly limit: number;
  readonly remaining: number;
  /** When the window ends, in milliseconds since 1970. */
  readonly resetAt: number;
}

const endOfWindow = (now: number): number => (Math.floor(now / windowMs) + 1) * windowMs;

/** Counts a request of a key, or of everybody without a known key together, within the minute. */
export function countRequest(engine: Engine, caller: Caller | undefined, now: number): Awaitable<{ rate: Rate; fault?: Refusal }> {
  const { requestsPerMinute: limit } = engine.limits.plan(caller?.plan);
  const resetAt = endOfWindow(now);
  return after(engine.store.count(`requests:${caller?.id ?? ""}:${resetAt}`, resetAt), (count) => {
    const rate: Rate = { limit, remaining: Math.max(limit - count, 0), resetAt };
    return count > limit ? { rate, fault: tooMany("Rate limit exceeded", resetAt, now) } : { rate };
  });
}

/** What creating a task counts against: the open tasks of the key, and the tokens of the model. */
export function taskCounters(engine: Engine, caller: Caller, model: string, tokens: number | undefined, now: number): CounterChange[] {
  const { concurrentTasks, tokensPerMinute = {} } = engine.limits.plan(caller.plan);
  const open: CounterChange = { name: openTasks(caller.id), add: 1, ...(concurrentTasks !== undefined && { max: concurrentTasks }) };
  const max = Object.hasOwn(tokensPerMinute, model) ? tokensPerMinute[model] : undefined;
  if (tokens === undefined || max === undefined) return [open];
  const expiresAt = endOfWindow(now);
  return [open, { name: `tokens:${caller.id}:${model}:${expiresAt}`, add: tokens, max, expiresAt }];
}

/** The refusal for a counter that would pass its maximum. */
export function counterFault(counters: readonly CounterChange[], name: string, model: string, now: number): Refusal {
  const counter = counters.find((each) => each.name === name);
  if (counter?.expiresAt !== undefined)
    return tooMany(`Token limit of ${model} exceeded: ${counter.max} a minute, this request needs ${counter.add}`, counter.expiresAt, now);
  return tooMany(
    `Too many tasks at once: this key may have ${counter?.max} open; wait until one has ended`,
    now + retryWhenFullMs,
    now,
    false,
  );
}

function tooMany(what: string, at: number, now: number, told = true): Refusal {
  const message = told ? `${what}. Reset at ${moment(at)}` : what;
  return new Refusal("rateLimited", message, { headers: { "retry-after": String(Math.max(Math.ceil((at - now) / 1000), 1)) } });
}

/** ISO 8601 to the second, as the documentation writes it. The end of a window is told in every answer within it. */
export function moment(ms: number): string {
  if (latest.ms !== ms) latest = { ms, text: new Date(ms).toISOString().replace(".000Z", "Z") };
  return latest.text;
}

let latest = { ms: Number.NaN, text: "" };
