import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const gentasks = fileURLToPath(import.meta.resolve("gentasks/package.json")).replace(/package\.json$/, "dist/gentasks.js");

/** Folders of the packages that the pages name. */
const folders: Readonly<Record<string, string>> = {
  "@gentasks/engine": "packages/engine/",
  "@gentasks/example-first-task": "examples/first-task/",
  "@gentasks/schema": "packages/schema/",
  "@gentasks/spec": "spec/",
};

/** Does what somebody does who pastes a block, as far as that leaves no trace: requests are sent, scripts must be there. */
export async function runShell(code: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gentasks-docs-"));
  try {
    if (code.includes("curl ")) return await request(code, folder);
    for (const line of code.split("\n").filter(Boolean)) await command(line.replace(/ +#.*$/, ""), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A status of 400 and above makes curl, and so the block, fail. */
async function request(code: string, folder: string): Promise<void> {
  writeFileSync(join(folder, ".curlrc"), "silent\nfail-with-body\n");
  const { stdout } = await promisify(execFile)("sh", ["-ec", code], { cwd: folder, env: { ...process.env, CURL_HOME: folder } });
  expect(JSON.parse(stdout)).toBeTypeOf("object");
}

async function command(line: string, folder: string): Promise<void> {
  const [, ours] = /^(?:(?:npx -y pnpm@12|pnpm) )?gentasks (.*)$/.exec(line) ?? [];
  if (ours) return start(ours.split(" "), folder);
  const [, installed] = /^npm install (\S+)$/.exec(line) ?? [];
  if (installed) return expect(Object.keys(folders), line).toContain(installed);
  const [, filter, script = ""] = /^(?:npx -y pnpm@12|pnpm) (?:--filter (\S+) )?(?:run )?([\w:]+)/.exec(line) ?? [];
  if (script) return expect(Object.keys(scriptsOf(filter ? (folders[filter] ?? "no-such-folder/") : "")), line).toContain(script);
  expect(existsSync(join(root, /^node (\S+)/.exec(line)?.[1] ?? "no-such-file")), line).toBe(true);
}

const scriptsOf = (folder: string): object => JSON.parse(readFileSync(`${root}${folder}package.json`, "utf8")).scripts;

/** Runs our command to its end, or until it says how to stop it. It listens at a port that is free, and posts to a receiver. */
async function start(args: readonly string[], folder: string): Promise<void> {
  const receiver = createServer((_request, response) => response.writeHead(204).end()).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const forward = `localhost:${(receiver.address() as AddressInfo).port}/`;
  const own = args.map((each) => each.replace("localhost:3000/", forward));
  const listens = args[0] === "mock" || args[0] === "proxy";
  try {
    await ended([...own, ...(listens ? ["--port", "0"] : [])], folder);
  } finally {
    receiver.close();
    receiver.closeAllConnections();
  }
}

function ended(args: readonly string[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, GENTASKS_API_KEY: "docs", XDG_CONFIG_HOME: folder };
    const child = spawn(process.execPath, [gentasks, ...args], { cwd: folder, env });
    let said = "";
    let told = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => {
        said += text;
        if (!told && said.includes("Stop with Ctrl-C")) told = child.kill("SIGTERM");
      });
    }
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`gentasks ${args.join(" ")} ended with ${code}: ${said}`))));
  });
}
