/**
 * How many callbacks are verified a second, by each verifier on the same bodies. `node bench/speed.ts --ms 30 --rounds 15`
 * Figures are medians of the rounds. "times" is the median of what each round gave over the baseline in the same round, so that what else
 * the machine does falls on both. `cpu µs` is the work of all threads of the process.
 */
import { parseArgs } from "node:util";
import { type Callback, callbackOf } from "./callbacks.ts";
import { baseline, check, createVerifiers, type Verifier } from "./verifiers.ts";

const { values } = parseArgs({ options: { ms: { type: "string", default: "30" }, rounds: { type: "string", default: "15" } } });
const ms = Number(values.ms);
const rounds = Number(values.rounds);
const warmUpRounds = 5;
/** In one round; each with a callback of its own. */
const mostCalls = 600;
const sizes = [200, 4096, 65_536];

interface Rate {
  readonly perSecond: number;
  readonly cpuUs: number;
}

for (const bytes of sizes) {
  const callbacks = await Promise.all(Array.from({ length: mostCalls }, () => callbackOf(bytes)));
  for (const [name, verifier] of Object.entries(createVerifiers())) await check(name, verifier, callbacks[0] as Callback);
  for (const atOnce of [1, 32]) {
    console.log(`\nCallbacks verified a second, ${bytes} bytes each, ${atOnce === 1 ? "one after the other" : `${atOnce} at once`}`);
    console.table(summary(await measure(callbacks, atOnce)));
  }
}

async function measure(callbacks: readonly Callback[], atOnce: number): Promise<ReadonlyMap<string, readonly Rate[]>> {
  const rates = new Map(Object.keys(createVerifiers()).map((name) => [name, [] as Rate[]]));
  const calls = new Map<string, number>();
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const [name, verifier] of shuffled(Object.entries(createVerifiers()))) {
      const rate = await rateOf(verifier, callbacks.slice(0, calls.get(name) ?? atOnce), atOnce);
      // As many calls as fill the time, by what the last round took.
      calls.set(name, Math.max(atOnce, Math.round((rate.perSecond * ms) / 1000)));
      if (round >= 0) rates.get(name)?.push(rate);
    }
  }
  return rates;
}

async function rateOf({ prepare, verify }: Verifier, callbacks: readonly Callback[], atOnce: number): Promise<Rate> {
  const given = callbacks.map(prepare) as never[];
  let next = 0;
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < given.length) await verify(given[next++] as never);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: given.length / seconds, cpuUs: (user + system) / given.length };
}

function summary(rates: ReadonlyMap<string, readonly Rate[]>) {
  const base = rates.get(baseline) ?? [];
  const row = (own: readonly Rate[]) => ({
    "per second": Math.round(median(own.map(({ perSecond }) => perSecond))),
    [`times ${baseline}`]: median(own.map(({ perSecond }, round) => perSecond / (base[round]?.perSecond ?? Number.NaN))).toFixed(2),
    "cpu µs": Math.round(median(own.map(({ cpuUs }) => cpuUs))),
  });
  return Object.fromEntries([...rates].map(([name, own]) => [name, row(own)]));
}

/** Another order each time, so that nobody always pays for the same one's garbage. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
