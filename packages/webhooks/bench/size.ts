/**
 * What a program pays in bytes for each part of the kit, beside its peers: minified and compressed by esbuild and gzip. Measures what is
 * built. `--check` measures ours alone, and fails where it has outgrown its limits.
 */
import { parseArgs } from "node:util";
import { bundlesIn, type Size } from "../../../scripts/bundle.ts";

const { sizeOf, splitOf } = bundlesIn(import.meta.url);
const sizeAtOnce = async (program: string) => (await splitOf(program)).atOnce;

const own = (name: string, entry = "") => `export { ${name} } from "@gentasks/webhooks${entry}";`;
const verifier = own("createVerifier");
const receiver = own("createReceiver");
const handler = own("createWebhookHandler");

/** What is counted by itself. A later file has the descriptions of all callbacks. */
const parts: Readonly<Record<string, () => Promise<Size>>> = {
  verifier: () => sizeOf(verifier),
  "receiver, at once": () => sizeAtOnce(receiver),
  "receiver, one file": () => sizeOf(receiver),
  "handler, at once": () => sizeAtOnce(handler),
  "handler, one file": () => sizeOf(handler),
  sign: () => sizeOf(own("sign")),
};

/** What is counted on top of another program. */
const additions: Readonly<Record<string, readonly [base: string, addition: string]>> = {
  "verifier + jwks": [verifier, own("jwks")],
  "handler + confirmBy": [handler, own("confirmBy")],
  "handler + http": [handler, own("toNodeListener", "/http")],
  "handler + express": [handler, own("toExpress", "/express")],
  "handler + fastify": [handler, own("webhookRoute", "/fastify")],
  "handler + sqlite": [handler, own("createSqliteStore, createSqliteTransactions", "/sqlite")],
  "handler + postgres": [handler, own("createPostgresStore, createPostgresTransactions", "/postgres")],
  "handler + redis": [handler, own("createRedisStore", "/redis")],
  "sign + sender": [own("sign"), own("createSender")],
  "sign + guarded send": [own("sign"), own("createGuardedSend", "/node")],
};

const peers: Readonly<Record<string, string>> = {
  standardwebhooks: 'export { Webhook } from "standardwebhooks";',
  svix: 'export { Webhook } from "svix";',
};

/** Bytes that each may have: a little above what it has, so that growth is noticed. To be lowered, not raised. */
const limits: Readonly<Record<string, number>> = {
  verifier: 2560,
  "receiver, at once": 3340,
  "receiver, one file": 8050,
  "handler, at once": 6000,
  "handler, one file": 10_700,
  sign: 1580,
  "verifier + jwks": 1220,
  "handler + confirmBy": 480,
  "handler + http": 590,
  "handler + express": 580,
  "handler + fastify": 610,
  "handler + sqlite": 1280,
  "handler + postgres": 1300,
  "handler + redis": 730,
  "sign + sender": 1410,
  "sign + guarded send": 2170,
};
/** Bytes that the issue promises for the core. */
const targets: Readonly<Record<string, number>> = { verifier: 2560, "receiver, at once": 2560 };

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const ours = { ...(await measured(parts, (size) => size())), ...(await measured(additions, sizeOnTop)) };

console.log("\nSize of each part, in bytes");
console.table(
  Object.fromEntries(
    Object.entries(ours).map(([name, { min, gzip }]) => [name, { min, gzip, limit: limits[name], target: targets[name] ?? "–" }]),
  ),
);
if (values.check) check();
else {
  console.log("\nThe peers, one file each");
  console.table(await measured(peers, sizeOf));
}

async function measured<T>(programs: Readonly<Record<string, T>>, measure: (program: T) => Promise<Size>): Promise<Record<string, Size>> {
  const sizes = Object.entries(programs).map(async ([name, program]) => [name, await measure(program)] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

async function sizeOnTop([base, addition]: readonly [base: string, addition: string]): Promise<Size> {
  const [less, more] = await Promise.all([sizeOf(base), sizeOf(`${base} ${addition}`)]);
  return { min: more.min - less.min, gzip: more.gzip - less.gzip };
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
