/**
 * The mock beside `prism mock` on the same document and beside a bare server, in one run: requests a second, start to first answer,
 * and memory over a million requests. `pnpm bench --seconds 5 --rounds 2 --million 1000000`
 */
import { parseArgs } from "node:util";
import { type Kind, kinds, load, loadMixed } from "./load.ts";
import { type Running, type ServerName, servers, start } from "./servers.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "5" },
    rounds: { type: "string", default: "2" },
    million: { type: "string", default: "1000000" },
  },
});
const names = Object.keys(servers) as ServerName[];
const median = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] as number;

await throughput(Number(values.seconds), Number(values.rounds));
await startTimes(5);
await memory(Number(values.million));

async function throughput(seconds: number, rounds: number): Promise<void> {
  const results = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) {
      for (const name of names) {
        // A new process for each: no server pays for what was asked of it before.
        const server = await start(name);
        const rate = await load(server, kind, seconds);
        await server.stop();
        results.set(`${kind} ${name}`, [...(results.get(`${kind} ${name}`) ?? []), rate]);
      }
    }
  }
  const rate = (kind: Kind, name: ServerName) => median(results.get(`${kind} ${name}`) ?? []);
  console.table(
    Object.fromEntries(
      kinds.map((kind) => [
        kind,
        {
          ...Object.fromEntries(names.map((name) => [name, Math.round(rate(kind, name))])),
          "of bare": `${Math.round((100 * rate(kind, "gentasks mock")) / rate(kind, "bare"))} %`,
          "times prism": (rate(kind, "gentasks mock") / rate(kind, "prism mock")).toFixed(1),
        },
      ]),
    ),
  );
}

async function startTimes(times: number): Promise<void> {
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<ServerName, number[]>;
  for (let time = 0; time < times; time++) {
    for (const name of names) {
      const server = await start(name);
      measured[name].push(server.startMs);
      await server.stop();
    }
  }
  console.table(Object.fromEntries(names.map((name) => [name, { "start to first answer, ms": Math.round(median(measured[name])) }])));
}

async function memory(requests: number): Promise<void> {
  const server: Running = await start("gentasks mock");
  const marks = [{ requests: 0, rssMb: Math.round(server.rssMb()) }];
  const part = requests / 4;
  for (let done = part; done <= requests; done += part) {
    await loadMixed(server.url, part);
    marks.push({ requests: done, rssMb: Math.round(server.rssMb()) });
  }
  await server.stop();
  console.table(marks);
}
