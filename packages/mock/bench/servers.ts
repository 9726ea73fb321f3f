import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/** A server in a process of its own. */
export interface Running {
  readonly name: string;
  readonly url: string;
  /** From the start of the process to its first answer, in milliseconds. */
  readonly startMs: number;
  /** Memory that the process holds now, in MB. */
  rssMb(): number;
  stop(): Promise<void>;
}

/** What is compared, each started as its user starts it. */
export const servers = {
  bare: (port: number) => [fileURLToPath(new URL("bare.ts", import.meta.url)), `${port}`],
  "prism mock": (port: number) => [
    fileURLToPath(new URL("dist/index.js", packageOf("@stoplight/prism-cli"))),
    "mock",
    "--port",
    `${port}`,
    require.resolve("@gentasks/spec/openapi.json"),
  ],
  // With the flag that the repository's own script gives it; README of the command.
  "gentasks mock": (port: number) => [
    "--max-semi-space-size=8",
    fileURLToPath(new URL("../../cli/dist/gentasks.js", import.meta.url)),
    "mock",
    "--port",
    `${port}`,
  ],
} as const satisfies Record<string, (port: number) => readonly string[]>;

export type ServerName = keyof typeof servers;

/** Starts a server and waits until it answers. */
export async function start(name: ServerName): Promise<Running> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ["--no-warnings", ...servers[name](port)], { stdio: ["ignore", "ignore", "inherit"] });
  const url = `http://127.0.0.1:${port}`;
  await answered(url, child);
  const startMs = performance.now() - began;
  return {
    name,
    url,
    startMs,
    rssMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1000,
    stop: async () => {
      child.kill();
      await once(child, "exit");
    },
  };
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with ${child.exitCode} before it answered; is everything built (pnpm build)?`);
    const response = await fetch(`${url}/v1/models`, { headers: { authorization: "Bearer bench" } }).catch(() => undefined);
    await response?.body?.cancel();
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const packageOf = (name: string) => new URL(`file://${require.resolve(`${name}/package.json`)}`);
