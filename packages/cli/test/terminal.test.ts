import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { listen, type MockServerOptions, startMockServer } from "@gentasks/mock/server";
import { expect, onTestFinished, test } from "vitest";
import { temporary } from "./command.ts";

const program = fileURLToPath(new URL("../src/gentasks.ts", import.meta.url));
const run = ["run", "google/veo-3.1-fast", "-i", "prompt=Waves"];

async function mockAt(options: MockServerOptions) {
  const server = await startMockServer({ port: 0, ...options });
  onTestFinished(() => server.close());
  return server;
}

interface Typed {
  /** What is typed once the screen shows it. */
  readonly when: RegExp;
  readonly keys: string;
}

/** Runs a command line in a pseudo-terminal, and types. */
async function inTerminal(args: readonly string[], typed: readonly Typed[] = [], env: Record<string, string> = {}) {
  const line = [process.execPath, "--no-warnings", program, ...args].map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(" ");
  const child = spawn("script", ["-qfec", `stty cols 100; exec ${line}`, "/dev/null"], {
    env: { ...process.env, XDG_CONFIG_HOME: temporary("config"), GENTASKS_API_KEY: "", TERM: "xterm", ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let screen = "";
  const waiting = [...typed];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    screen += text;
    if (waiting[0]?.when.test(screen)) child.stdin.write(waiting.shift()?.keys ?? "");
  });
  const [code] = await once(child, "exit");
  return { code, screen };
}

test("a bar moves on the terminal, and the last line says where the file is", async () => {
  const { url } = await mockAt({ clock: { speed: 5 } });
  const folder = temporary("out");
  const { code, screen } = await inTerminal([...run, "--base-url", url, "-o", folder]);
  expect(code, screen).toBe(0);
  expect(screen).toMatch(/processing +█+░+ +\d+%/);
  expect(screen).toMatch(/about \d+ s left/);
  expect(screen).toContain("\u001b[");
  expect(readdirSync(folder)).toHaveLength(1);
});

test("without colours where NO_COLOR says so", async () => {
  const { url } = await mockAt({ clock: { speed: 20 } });
  const { code, screen } = await inTerminal([...run, "--base-url", url, "-o", temporary("out")], [], { NO_COLOR: "1" });
  expect(code, screen).toBe(0);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what colours are made of
  expect(screen).not.toMatch(/\u001b\[\d+m/);
});

test("Ctrl-C asks, and y cancels the task", async () => {
  const { url, mock } = await mockAt({ clock: { mode: "manual" } });
  const { code, screen } = await inTerminal(
    [...run, "--base-url", url],
    [
      { when: /pending/, keys: "\u0003" },
      { when: /\[y\/N\]/, keys: "y\r" },
    ],
  );
  expect(screen).toMatch(/Task tsk_\w+ is cancelled/);
  expect(code).toBe(130);
  expect(mock.control.tasks()[0]?.state).toBe("failed");
});

test.each([
  ["n", "n\r"],
  ["a second Ctrl-C", "\u0003"],
])("%s leaves the task running, says how to go on, and that works", async (_what, keys) => {
  const { url, mock } = await mockAt({ clock: { mode: "manual" } });
  const { code, screen } = await inTerminal(
    [...run, "--base-url", url],
    [
      { when: /pending/, keys: "\u0003" },
      { when: /\[y\/N\]/, keys },
    ],
  );
  expect(code).toBe(130);
  const [, id = ""] = /gentasks wait (tsk_\w+)/.exec(screen) ?? [];
  expect(screen).not.toContain("    at ");
  await mock.clock.advance(60_000);
  const folder = temporary("out");
  const again = await inTerminal(["wait", id, "--base-url", url, "-o", folder]);
  expect(again.code, again.screen).toBe(0);
  expect(readdirSync(folder)).toEqual([`${id}-1.mp4`]);
});

test("without a terminal there are plain lines, one for each status, and a signal leaves the task running", async () => {
  const { url } = await mockAt({ clock: { mode: "manual" } });
  const child = spawn(process.execPath, ["--no-warnings", program, ...run, "--base-url", url], {
    env: { ...process.env, XDG_CONFIG_HOME: temporary("config"), GENTASKS_API_KEY: "" },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
    if (/pending/.test(text)) child.kill("SIGINT");
  });
  const [code] = await once(child, "exit");
  expect(code).toBe(130);
  expect(said).toMatch(/^tsk_\w+ pending\nTask tsk_\w+ goes on\. Take it up again with: gentasks wait tsk_\w+\n$/);
});

test("a signal while the submission is under way waits for the id, and says how to go on", async () => {
  const mock = await mockAt({ clock: { mode: "manual" } });
  const stop = { now: () => {} };
  const { url } = await slow(mock.url, () => stop.now());
  const child = spawn(process.execPath, ["--no-warnings", program, ...run, "--base-url", url], {
    env: { ...process.env, XDG_CONFIG_HOME: temporary("config"), GENTASKS_API_KEY: "" },
  });
  stop.now = () => void child.kill("SIGINT");
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const [code] = await once(child, "exit");
  expect(code, said).toBe(130);
  expect(said).toMatch(/so that the task is not lost\.\nTask tsk_\w+ goes on\. Take it up again with: gentasks wait tsk_\w+/);
});

/** A server in front of another, which lets something happen before it answers. */
async function slow(upstream: string, happen: () => unknown) {
  const server = await listen(
    async (request) => {
      happen();
      await sleep(500);
      const { pathname } = new URL(request.url);
      return fetch(`${upstream}${pathname}`, { method: request.method, headers: request.headers, body: await request.text() });
    },
    { port: 0 },
  );
  onTestFinished(() => server.close());
  return server;
}
