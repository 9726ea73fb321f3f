import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@gentasks/mock/server";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { bundleForNode, bundleForWorkers, copyPrograms, sites } from "./consumers/bundles.ts";
import { visit } from "./consumers/chromium.ts";
import { compile, compilers, settings } from "./consumers/compile.ts";
import { complaintsOf, inOrder } from "./consumers/complaints.ts";
import { type Installed, installPacked } from "./consumers/install.ts";
import type { Seen } from "./consumers/program.ts";
import { createWorker } from "./consumers/worker.ts";

/** Milliseconds that a test may take on a busy machine. */
const patience = 60_000;
const nodes = { "Node 24": process.execPath, "Node 20": fileURLToPath(new URL("node_modules/node20/bin/node", import.meta.url)) };

let installed: Installed;

beforeAll(() => {
  installed = installPacked();
  copyPrograms(installed.folder);
  console.log(`Installed ${installed.packages.length} packages, ${installed.bytes} bytes: ${installed.packages.join(", ")}`);
}, patience);

afterAll(() => installed?.remove());

/** A service whose tasks take a hundredth of their time, for one test. */
async function serve(): Promise<string> {
  const { url, close } = await startMockServer({ port: 0, clock: { speed: 100 } });
  onTestFinished(close);
  return url;
}

/** What a Node prints in the folder of the consumer. */
async function run(node: keyof typeof nodes, ...args: string[]): Promise<string> {
  return (await promisify(execFile)(nodes[node], args, { cwd: installed.folder })).stdout.trimEnd();
}

/** What must be seen everywhere. */
function check(seen: unknown): void {
  expect(seen).toMatchObject({ contentType: "video/mp4", uploaded: 41 });
  const { statuses, bytes, said, refused, invalid } = seen as Seen;
  expect(statuses.at(-1)).toBe("completed");
  expect(bytes).toBeGreaterThan(10_000);
  expect(said).not.toBe("");
  expect(refused).toMatchObject({ name: "ValidationError", pointers: ["/input/duration"] });
  expect(invalid).toMatchObject({ name: "InputInvalidError", code: "invalid_input", pointers: ["/input/duration"] });
}

describe("the tarball", () => {
  test("brings nothing along but the schema, openapi-fetch, and the types that these stand on", () => {
    expect(installed.packages.toSorted()).toEqual([
      "@gentasks/client",
      "@gentasks/schema",
      "@standard-schema/spec",
      "openapi-fetch",
      "openapi-typescript-helpers",
    ]);
    expect(Object.values(installed.manifest.dependencies).join()).not.toMatch(/workspace|catalog/);
  });

  test("speaks of Node in no entry but /node", () => {
    const dist = join(installed.folder, "node_modules/@gentasks/client/dist");
    const scripts = readdirSync(dist).filter((name) => name.endsWith(".js"));
    const speaking = (pattern: RegExp) => scripts.filter((name) => pattern.test(readFileSync(join(dist, name), "utf8")));
    expect(speaking(/["']node:/)).toEqual(["node.js"]);
    expect(speaking(/["']\.\/node\.js["']/)).toEqual([]);
  });
});

describe.each(Object.keys(compilers) as (keyof typeof compilers)[])("types, by %s", (compiler) => {
  test.each(Object.entries(settings))(
    "hold for %s",
    async (name, options) => {
      const files = readdirSync(join(installed.folder, "types")).filter((file) => name.startsWith("Node") || file !== "node.ts");
      expect(await compile(compiler, options, installed.folder, ["program.ts", ...files.map((file) => `types/${file}`)])).toBe("");
    },
    patience,
  );

  test(
    "complain of each mistake once, at its place, and name what would be right for that model",
    async () => {
      const complaints = await complaintsOf(compiler, installed.folder, [
        'submit("google/veo-3.1-fast", { prompt: "x", duration: 5 })',
        'run("google/veo-3.1-fast", { prompt: "x", aspect_ratio: "1:1" })',
        'submit("google/veo-3.1-fast", { promt: "x" })',
        'submit("google/veo-3.1-fst", { prompt: "x" })',
        'submit("google/veo-3.1-fast", { prompt: "x" })',
      ]);
      expect(complaints.map((each) => each.map(inOrder))).toEqual([
        [{ at: "duration", says: "TS2322: Type '5' is not assignable to type '4 | 6 | 8'." }],
        [{ at: "aspect_ratio", says: `TS2322: Type '"1:1"' is not assignable to type '"16:9" | "9:16"'.` }],
        [{ at: "promt", says: expect.stringMatching(/ Did you mean to write 'prompt'\?$/) }],
        [{ at: '"google/veo-3.1-fst"', says: expect.stringMatching(/^TS2345: /) }],
        [],
      ]);
    },
    patience,
  );
});

describe.each(Object.keys(nodes) as (keyof typeof nodes)[])("on %s", (node) => {
  test(
    "tasks are submitted, waited for and downloaded, files saved, errors understood",
    async () => {
      const program = await bundleForNode(installed.folder);
      const { version, seen, saved } = JSON.parse(await run(node, program, await serve(), installed.folder));
      expect(version).toMatch(`v${node.slice(-2)}.`);
      expect(saved).toBe(true);
      check(seen);
    },
    patience,
  );

  test(
    "each entry is imported, and by require too",
    async () => {
      const entries = Object.keys(installed.manifest.exports).filter((entry) => !entry.endsWith(".json"));
      expect(entries.length).toBe(6);
      const names = JSON.stringify(entries.map((entry) => entry.replace(".", "@gentasks/client")));
      const script = `const { createRequire } = await import("node:module");
        const require = createRequire(process.cwd() + "/x.cjs");
        for (const name of ${names}) {
          const [imported, required] = [await import(name), require(name)];
          console.log(name, Object.keys(imported).length > 0 && Object.keys(imported).every((key) => required[key] === imported[key]));
        }`;
      const lines = (await run(node, "--no-warnings", "--input-type=module", "--eval", script)).split("\n");
      expect(lines.filter((line) => line.endsWith(" true"))).toHaveLength(entries.length);
    },
    patience,
  );
});

test(
  "where Node cannot require modules, it says that the client is one",
  async () => {
    const script = 'try { require("@gentasks/client") } catch ({ code }) { console.log(code) }';
    expect(await run("Node 20", "--no-experimental-require-module", "--input-type=commonjs", "--eval", script)).toBe("ERR_REQUIRE_ESM");
  },
  patience,
);

test.each(Object.entries(sites))(
  "in a page that %s has built",
  async (_name, build) => {
    check(await visit(await build(installed.folder), await serve()));
  },
  patience,
);

test(
  "in a bare place like a Worker, without Node and without eval",
  async () => {
    const { evaluate, live } = createWorker();
    expect(evaluate("typeof process + typeof Buffer + typeof require + typeof window")).toBe("undefined".repeat(4));
    expect(() => evaluate("new Function('return 1')")).toThrow(/disallowed/);
    check(await live(await bundleForWorkers(installed.folder), await serve()));
  },
  patience,
);
