/** What a program of four lines costs the compiler, with each client. Measures what is built. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
// Below the package, so that its own name resolves as it does for a consumer.
const place = fileURLToPath(new URL("../dist/", import.meta.url));
const options = { strict: true, noEmit: true, skipLibCheck: true, target: "es2023", lib: ["es2023", "dom"], module: "nodenext", types: [] };
const rounds = 3;

const compilers = {
  "TypeScript 5.9": [require.resolve("typescript/lib/tsc.js")],
  // With one checker: several count what they share more than once.
  "TypeScript 7": [join(dirname(require.resolve("typescript7/package.json")), "bin/tsc"), "--checkers", "1"],
};

const programs = {
  "empty file": "export {};",
  "@gentasks/client": `import { createClient } from "@gentasks/client";
const client = createClient({ apiKey: "key" });
const { output } = await client.run("google/veo-3.1-fast", { prompt: "A lighthouse", duration: 8 });
console.log(output.video_url);`,
  "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "@gentasks/schema";
const { data } = await createClient<paths>().POST("/v1/tasks", { body: { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse", duration: 8 } } });
if (data && "status" in data.data && data.data.status === "completed") console.log(data.data.output);`,
  replicate: `import Replicate from "replicate";
const client = new Replicate({ auth: "key" });
const output = await client.run("google/veo-3.1-fast", { input: { prompt: "A lighthouse", duration: 8 } });
console.log(output);`,
  "@runwayml/sdk": `import RunwayML from "@runwayml/sdk";
const client = new RunwayML({ apiKey: "key" });
const { output } = await client.textToVideo.create({ model: "veo3.1_fast", promptText: "A lighthouse", ratio: "1280:720", duration: 8 }).waitForTaskOutput();
console.log(output[0]);`,
  "@fal-ai/client": `import { createFalClient } from "@fal-ai/client";
const client = createFalClient({ credentials: "key" });
const { data } = await client.subscribe("fal-ai/veo3.1/fast", { input: { prompt: "A lighthouse", duration: "8s" } });
console.log(data.video.url);`,
};

for (const [name, compiler] of Object.entries(compilers)) {
  const reports = new Map(Object.keys(programs).map((client) => [client, [] as string[]]));
  // In turn, so that what else the machine does falls on all of them.
  for (let round = 0; round < rounds; round++)
    for (const [client, source] of Object.entries(programs)) reports.get(client)?.push(compile(compiler, source));
  console.log(`\nType-check cost of a four-line consumer (${name}); targets 1500 types, 0.25 s`);
  console.table(Object.fromEntries([...reports].map(([client, texts]) => [client, costOf(texts)])));
}

/** The counts are the same each time; of the times, the shortest counts. */
function costOf(reports: readonly string[]) {
  const figure = (label: string) =>
    Math.min(...reports.map((report) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(report)?.[1])));
  return {
    types: figure("Types"),
    instantiations: figure("Instantiations"),
    "check s": figure("Check time"),
    "total s": figure("Total time"),
    errors: reports[0]?.match(/error TS\d+.*/g)?.join("; ") ?? "none",
  };
}

function compile(compiler: readonly string[], source: string): string {
  const folder = mkdtempSync(join(place, "consumer-"));
  try {
    writeFileSync(join(folder, "consumer.ts"), source);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["consumer.ts"] }));
    return execFileSync(process.execPath, [...compiler, "-p", folder, "--pretty", "false", "--extendedDiagnostics"], { encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
