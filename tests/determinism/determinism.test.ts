import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const nodes = { own: process.execPath, older: pathOf("node_modules/node22/bin/node") };
const patience = 60_000;

const scenario = pathOf("scenario.mjs");

/** What a Node prints that is given these arguments. */
const run = async (node: keyof typeof nodes, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(nodes[node], args, { maxBuffer: 2 ** 26 })).stdout.trimEnd();

test(
  "the same seed and calls give the same answers, deliveries and files, twice and on two versions of Node",
  async () => {
    const versions = await Promise.all([run("own", "-p", "process.version"), run("older", "-p", "process.version")]);
    expect(new Set(versions).size).toBe(2);

    const once = await run("own", scenario, "7");
    expect(await run("own", scenario, "7")).toBe(once);
    expect(await run("older", scenario, "7")).toBe(once);

    const kinds = Object.entries({ answers: / (GET|POST) \/(?!files)/, deliveries: / delivery /, files: / \/files\// });
    const counts = kinds.map(([kind, pattern]) => [kind, once.split("\n").filter((line) => pattern.test(line)).length] as const);
    console.log(`${versions.join(" and ")}: ${counts.map(([kind, count]) => `${count} ${kind}`).join(", ")}`);
    for (const [kind, count] of counts) expect(count, kind).toBeGreaterThan(0);
  },
  patience,
);

test(
  "another seed gives other ids and files",
  async () => {
    const one = await run("own", scenario, "7");
    const two = await run("own", scenario, "8");
    const hashes = (lines: string) => lines.split("\n").map((line) => line.slice(0, 64));
    expect(hashes(one).filter((hash) => hashes(two).includes(hash))).toEqual([]);
  },
  patience,
);
