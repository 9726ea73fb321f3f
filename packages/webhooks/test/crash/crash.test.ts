import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateSecret } from "../../src/index.ts";
import { newFile } from "../stores/directory.ts";
import { noPostgres, startPostgres } from "../stores/postgres-server.ts";
import type { Program } from "../stores/program.ts";
import { noRedis, startRedis } from "../stores/redis-server.ts";
import { driverOf, isExact } from "./database.ts";
import { type Effect, type Kind, kinds, places } from "./life.ts";
import { compile, live } from "./lives.ts";
import { deathsOf, deliveriesOf, eventsOf, type PlannedEvent, random } from "./plan.ts";
import { deliverAll } from "./sender.ts";

const events = eventsOf(1000);
const kills = 20;

/** In few files, which start faster; where their packages are found. */
const directory = fileURLToPath(new URL(`../../node_modules/.cache/crash-${process.pid}`, import.meta.url));
const script = `${directory}/receiver.mjs`;
const servers: Partial<Record<"Postgres" | "Redis", Program>> = {};
const measured: Record<string, string | number>[] = [];

beforeAll(async () => {
  mkdirSync(directory, { recursive: true });
  const source = fileURLToPath(new URL("receiver.ts", import.meta.url));
  const external = ["pg", "ioredis"];
  await build({
    entryPoints: [source],
    outdir: directory,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    external,
    logLevel: "error",
  });
  if (!noPostgres) servers.Postgres = await startPostgres();
  if (!noRedis) servers.Redis = await startRedis();
  for (const kind of kinds) await compile(script, kind);
}, 60_000);

afterAll(async () => {
  for (const server of Object.values(servers)) await server[Symbol.asyncDispose]();
  rmSync(directory, { recursive: true, force: true });
  console.table(measured);
});

const missing = (kind: Kind) => (kind.startsWith("Postgres") && noPostgres) || (kind.startsWith("Redis") && noRedis);

describe.concurrent("a receiver that is killed again and again", () => {
  for (const [at, kind] of kinds.entries()) {
    const promise = isExact(kind) ? "applies every event exactly once" : "applies every event at least once and loses none";
    const skipped = missing(kind);
    test.skipIf(skipped)(`${promise} (${kind})${skipped || ""}`, () => survive(kind, at + 1), 240_000);
  }
});

async function survive(kind: Kind, seed: number): Promise<void> {
  const began = performance.now();
  const next = random(seed);
  const server = kind.startsWith("Postgres") ? servers.Postgres : servers.Redis;
  const path = kind.startsWith("SQLite") ? newFile() : (server?.directory ?? "");
  const secret = generateSecret();
  const deliveries = deliveriesOf(events, next);
  await using lives = live(script, kind, { path, secret, leaseMs: 300 }, deathsOf(kills, next));
  const { answers, attempts } = await deliverAll(deliveries, lives, secret);

  const database = await (await driverOf(kind))(path, isExact(kind));
  const effects = await database.written();
  await database.close();
  const timesOf = counted(effects.map(({ event }) => event));
  const applied = events.filter(({ id }) => answers.get(id)?.some((answer) => answer !== "stale"));
  const overtaken = events.filter((event) => !applied.includes(event));
  const lost = applied.filter(({ id }) => !timesOf.has(id));
  const twice = [...timesOf.values()].filter((times) => times > 1).length;
  const where = counted(lives.deaths.map(({ place }) => place));
  measured.push({
    store: kind,
    kills: lives.deaths.length,
    ...Object.fromEntries([...places, "anywhere"].map((place) => [place, where.get(place) ?? 0])),
    deliveries: deliveries.length,
    attempts,
    "applied events": applied.length,
    overtaken: overtaken.length,
    "more than once": twice,
    lost: lost.length,
    seconds: Number(((performance.now() - began) / 1000).toFixed(1)),
  });

  expect(lives.deaths).toHaveLength(kills);
  expect(lost).toEqual([]);
  // Every task has come to an end, whichever of the two came first.
  expect(endedBy(effects)).toEqual(endedBy(events));
  if (!isExact(kind)) return;
  expect(twice).toBe(0);
  expect(overtaken.filter(({ id }) => timesOf.has(id))).toEqual([]);
  expect(outOfOrder(effects)).toEqual([]);
}

/** The tasks whose end is among what is told. */
const endedBy = (told: readonly { readonly task: string; readonly status: string }[]): ReadonlySet<string> =>
  new Set(told.filter(({ status }) => status === "completed" || status === "failed").map(({ task }) => task));

/** Effects that came after a later one of their task, or after its end. */
function outOfOrder(effects: readonly Effect[]): readonly Effect[] {
  const ranks = new Map<string, number>();
  const rankOf = new Map<string, PlannedEvent>(events.map((event) => [event.id, event]));
  return effects.filter(({ task, event }) => {
    const rank = rankOf.get(event)?.rank ?? -1;
    const isLate = rank <= (ranks.get(task) ?? -1);
    ranks.set(task, Math.max(rank, ranks.get(task) ?? -1));
    return isLate;
  });
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
