/**
 * What a page loads for the client, beside its peers: minified and compressed by esbuild and gzip. Measures what is built.
 * `--check` measures ours alone, and fails where it has outgrown its limits.
 */
import { parseArgs } from "node:util";
import { bundlesIn, type Size } from "../../../scripts/bundle.ts";

const { sizeOf, splitOf } = bundlesIn(import.meta.url);

/** Bytes that each may have: a little above what it has, so that growth is noticed. To be lowered, not raised. */
const limits: Readonly<Record<string, number>> = {
  "client, one file": 11_800,
  "client, at once": 8_800,
  "+ async": 256,
  "+ router": 611,
  "+ direct": 620,
  "+ validate, at once": 2_840,
};
/** Bytes that the issue promises. */
const targets: Readonly<Record<string, number>> = { "client, one file": 6144, "+ async": 1536, "+ router": 1536, "+ direct": 1536 };

const peers: Readonly<Record<string, string>> = {
  "openapi-fetch": 'import createClient from "openapi-fetch"; export const client = createClient({ baseUrl: "/" });',
  replicate: 'import Replicate from "replicate"; export const client = new Replicate();',
  "@runwayml/sdk": 'import RunwayML from "@runwayml/sdk"; export const client = new RunwayML();',
  "@fal-ai/client": 'import { createFalClient } from "@fal-ai/client"; export const client = createFalClient();',
};

// All that the package exports, its errors too: no program pays more.
const core = 'export * from "@gentasks/client";';
const coreWith = (surface: string) => `${core} export * from "@gentasks/client/${surface}";`;
const less = (one: Size, other: Size): Size => ({ min: one.min - other.min, gzip: one.gzip - other.gzip });

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const { ours, later } = await measureOurs();

console.log("\nSize of what a browser loads, in bytes");
const rows = Object.entries(ours).map(
  ([name, { min, gzip }]) => [name, { min, gzip, limit: limits[name], target: targets[name] ?? "–" }] as const,
);
console.table(Object.fromEntries(rows));
if (values.check) check();
else {
  console.log("\nLoaded later, when first asked for");
  console.table(Object.fromEntries(later));
  console.log("\nThe peers, one file each");
  const measured = Object.entries(peers).map(async ([name, program]) => [name, await sizeOf(program)] as const);
  console.table(Object.fromEntries(await Promise.all(measured)));
}

async function measureOurs(): Promise<{ ours: Record<string, Size>; later: ReadonlyMap<string, Size> }> {
  const whole = await sizeOf(core);
  const { atOnce, later } = await splitOf(core);
  const ours: Record<string, Size> = { "client, one file": whole, "client, at once": atOnce };
  for (const surface of ["async", "router", "direct"]) ours[`+ ${surface}`] = less(await sizeOf(coreWith(surface)), whole);
  // In one file it would hold the rules of every model.
  ours["+ validate, at once"] = less((await splitOf(coreWith("validate"))).atOnce, atOnce);
  return { ours, later };
}

function check(): void {
  const grown = Object.entries(ours).filter(([name, { gzip }]) => gzip > (limits[name] ?? 0));
  for (const [name, { gzip }] of grown) {
    const over = gzip - (limits[name] ?? 0);
    console.error(
      `"${name}" has ${gzip} bytes, ${over} more than its limit. Make it smaller, or say why it has to grow and set its limit in bench/size.ts.`,
    );
  }
  if (grown.length > 0) process.exitCode = 1;
}
