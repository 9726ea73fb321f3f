/**
 * What a call takes over the loopback, with each client. `node bench/overhead.ts --calls 320 --rounds 21`
 * Figures in microseconds are medians of the rounds, but for the least. A percentage is the median of what each round gave over
 * openapi-fetch in the same round, so that what else the machine does falls on both.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { baseline, type Call, type Callers, callersOf, verify } from "./callers.ts";

const { values } = parseArgs({ options: { calls: { type: "string", default: "320" }, rounds: { type: "string", default: "21" } } });
const calls = Number(values.calls);
const rounds = Number(values.rounds);
const warmUpRounds = 5;

interface Cost {
  /** Microseconds until the answer is there, the server's work included. */
  readonly us: number;
  /** Microseconds that this process has worked for it. */
  readonly cpuUs: number;
}

const server = fork(fileURLToPath(new URL("task-server.ts", import.meta.url)), { execArgv: ["--no-warnings"] });
const [port] = await once(server, "message");
for (const [kind, callers] of Object.entries(callersOf(`http://127.0.0.1:${port}`))) {
  await verify(callers);
  for (const atOnce of [1, 32]) {
    console.log(
      `\nA call to ${kind} a task, ${atOnce === 1 ? "one after the other" : `${atOnce} at once`}; target: ours at most 10 % over ${baseline}`,
    );
    console.table(summary(await measure(callers, atOnce)));
  }
}
server.disconnect();

async function measure(callers: Callers, atOnce: number): Promise<ReadonlyMap<string, readonly Cost[]>> {
  const costs = new Map(Object.keys(callers).map((name) => [name, [] as Cost[]]));
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const [name, call] of shuffled(Object.entries(callers))) {
      const cost = await costOf(call, atOnce);
      if (round >= 0) costs.get(name)?.push(cost);
    }
  }
  return costs;
}

async function costOf(call: Call, atOnce: number): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let done = 0; done < calls / atOnce; done++) await call();
    }),
  );
  const us = ((performance.now() - start) * 1000) / calls;
  const { user, system } = process.cpuUsage(cpu);
  return { us, cpuUs: (user + system) / calls };
}

function summary(costs: ReadonlyMap<string, readonly Cost[]>) {
  const base = costs.get(baseline) ?? [];
  const over = (own: readonly Cost[], of: keyof Cost) =>
    `${Math.round(100 * median(own.map((cost, round) => cost[of] / (base[round]?.[of] ?? Number.NaN) - 1)))} %`;
  const row = (own: readonly Cost[]) => ({
    µs: Math.round(median(own.map(({ us }) => us))),
    "least µs": Math.round(Math.min(...own.map(({ us }) => us))),
    [`over ${baseline}`]: over(own, "us"),
    "cpu µs": Math.round(median(own.map(({ cpuUs }) => cpuUs))),
    "cpu over": over(own, "cpuUs"),
  });
  return Object.fromEntries([...costs].map(([name, own]) => [name, row(own)]));
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
