import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";

const ours = createRequire(import.meta.url);
// The command that the mock's own package compares itself with.
const beside = createRequire(ours.resolve("@gentasks/mock/package.json"));

/** The description as it is published. */
export const documentPath: string = beside.resolve("@gentasks/spec/openapi.json");

/** Starts the stock command of Prism on the description, and waits until it answers. */
export async function startPrism(): Promise<AsyncDisposable & { readonly url: string }> {
  const port = await freePort();
  const command = new URL("dist/index.js", `file://${beside.resolve("@stoplight/prism-cli/package.json")}`);
  const child = spawn(process.execPath, ["--no-warnings", command.pathname, "mock", "--port", `${port}`, documentPath], {
    stdio: "ignore",
    env: { ...process.env, NODE_ENV: "test" },
  });
  const url = `http://127.0.0.1:${port}`;
  await answered(url, child);
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await once(child, "exit");
    },
  };
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Prism ended with ${child.exitCode} before it answered`);
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
