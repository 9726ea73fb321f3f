import { fork } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { hostileServer } from "./hostile/server.ts";
import { json, silent, stream, task, taskJson } from "./hostile/steps.ts";

const event = `data: ${JSON.stringify(taskJson("processing").data)}\n\n`;

/** A task by its name, and whatever else the uses need. */
const service = () =>
  hostileServer((out, request) => {
    const { path, method } = request;
    const step = path.includes("open")
      ? stream([event], { open: true })
      : path.includes("silent") && method === "GET"
        ? silent
        : path.includes("slow")
          ? task("processing")
          : path.startsWith("/v1/tasks?") || path === "/file" || (path === "/v1/tasks" && method === "GET")
            ? json({ data: { items: [taskJson().data], next_cursor: "more" } })
            : task(method === "POST" ? "queued" : "completed");
    step(out, request);
  });

/** How long a process lives on after its last line, in milliseconds. */
async function afterlife(use: string): Promise<{ lives: number; code: number | null }> {
  const { url } = await service();
  const child = fork(new URL("exit/uses.ts", import.meta.url), [use, url], { stdio: "ignore", execArgv: [] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    let over = Number.NaN;
    child.on("message", () => {
      over = performance.now();
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve({ lives: performance.now() - over, code }));
  });
}

test.each([
  "a run that is done",
  "a run that is done, by questions",
  "an aborted stream",
  "an aborted pause",
  "an aborted request",
  "an aborted request, cancelled",
  "a deadline in a stream",
  "a deadline in a pause",
  "a timeout of a request",
  "a break out of a stream",
  "a break out of questions",
  "a watch that nobody reads",
  "a list that is read once",
  "a download that nobody takes",
  "a client that does nothing",
])("%s keeps no process alive", { timeout: 20_000 }, async (use) => {
  const { lives, code } = await afterlife(use);
  expect(code).toBe(0);
  expect(lives).toBeLessThan(2000);
});

test("a stream whose next state is still wanted does, so that these tests can tell", { timeout: 20_000 }, async () => {
  const { url, came } = await service();
  const child = fork(new URL("exit/uses.ts", import.meta.url), ["a watch that is read once", url], { stdio: "ignore", execArgv: [] });
  onTestFinished(() => void child.kill("SIGKILL"));
  await came(1);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(child.exitCode).toBeNull();
});
