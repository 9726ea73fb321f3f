import { spawn } from "node:child_process";
import { once } from "node:events";
import { run } from "./run.ts";

/** Runs the installed command: a mock, and a task against it. */
export async function tryCommand(folder: string, version: string): Promise<void> {
  const told = run(folder, "npx", "gentasks", "--version").trim();
  if (told !== version) throw new Error(`gentasks --version says ${told}; the package says ${version}`);
  const mock = spawn("npx", ["gentasks", "mock", "--port", "0", "--speed", "100"], { cwd: folder, detached: true });
  try {
    const url = await addressIn(mock);
    const answer = run(folder, "npx", "gentasks", "run", "google/veo-3.1-fast", "-i", "prompt=A paper boat", "--base-url", url, "--json");
    const { status } = JSON.parse(answer);
    if (status !== "completed") throw new Error(`gentasks run ended with ${JSON.stringify(answer)}`);
    const page = await fetch(`${url}/playground/`);
    if (!page.ok) throw new Error(`The playground of the installed mock is answered with ${page.status}`);
  } finally {
    // npx starts the command as a child of a child.
    if (mock.pid !== undefined) process.kill(-mock.pid, "SIGTERM");
    await once(mock, "exit");
  }
}

async function addressIn({ stdout, stderr }: ReturnType<typeof spawn>): Promise<string> {
  let text = "";
  stderr?.on("data", (part) => {
    text += part;
  });
  for await (const part of stdout ?? []) {
    text += part;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
    if (url) return url;
  }
  throw new Error(`gentasks mock did not start: ${text}`);
}
