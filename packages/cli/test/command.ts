import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const program = fileURLToPath(new URL("../src/gentasks.ts", import.meta.url));

/** Starts the program, and waits until it says where it listens. */
export async function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ["--no-warnings", program, ...args, "--port", "0"], { env: { ...process.env, NO_COLOR: "1" } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = once(child, "exit") as Promise<[number | null]>;
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        said += text;
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (url) resolve(url);
      });
    }
    exit.then(([code]) => reject(new Error(`The program ended with ${code}: ${said}`)));
  });
  return {
    url,
    said: () => said,
    /** Tells it to stop, and resolves with its exit code. */
    async stop(): Promise<number | null> {
      child.kill("SIGTERM");
      const [code] = await exit;
      return code;
    },
  };
}

/** A path in a folder that is gone after the test. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "gentasks-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}

const headers = { authorization: "Bearer test", "content-type": "application/json" };

/** Sends JSON, or asks for it. */
export async function call(url: string, body?: unknown) {
  const response = await fetch(url, { headers, ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }) });
  return { status: response.status, body: (await response.json()) as { readonly data: Readonly<Record<string, unknown>> } };
}

export const task = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk" } };
