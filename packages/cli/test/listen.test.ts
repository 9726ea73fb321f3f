import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { startMockServer } from "@gentasks/mock/server";
import { expect, onTestFinished, test, vi } from "vitest";
import { call, task, temporary } from "./command.ts";
import { receiver, secret, serve } from "./receiver.ts";
import { running } from "./running.ts";

/** A mock in which tasks run fast. */
async function service(options: Parameters<typeof startMockServer>[0] = {}) {
  const server = await startMockServer({ port: 0, clock: { speed: 100 }, ...options });
  onTestFinished(() => server.close());
  return server.url;
}

/** Runs `gentasks listen` until the condition holds. */
async function listening(url: string, forward: string, until: () => boolean, ...args: readonly string[]) {
  const command = running(
    "listen",
    "--base-url",
    url,
    "--forward",
    forward,
    "--secret",
    secret,
    "--key",
    "test",
    "--interval",
    "100",
    ...args,
  );
  await vi.waitFor(() => expect(until()).toBe(true), { timeout: 10_000, interval: 50 });
  process.emit("SIGTERM");
  return command;
}

const submit = async (url: string) => (await call(`${url}/v1/tasks`, task)).body.data.task_id;

test("the end of each new task is posted to the receiver, signed", async () => {
  const url = await service();
  const own = await receiver();
  const past = await submit(url);
  await vi.waitFor(async () => expect((await call(`${url}/v1/tasks/${past}`)).body.data.status).toBe("completed"), { timeout: 10_000 });
  const ids: unknown[] = [];
  setTimeout(async () => ids.push(await submit(url), await submit(url)), 500);
  const { code } = await listening(url, own.url, () => own.handled.length === 2);
  expect(own.handled.map(({ taskId }) => taskId).sort()).toEqual(ids.sort());
  expect(own.handled[0]).toMatchObject({ type: "task.completed", model: task.model });
  expect(code).toBe(0);
}, 20_000);

test("with --past the tasks that have ended before are told of as well, and the record has all", async () => {
  const url = await service();
  const own = await receiver();
  const id = await submit(url);
  await vi.waitFor(async () => expect((await call(`${url}/v1/tasks/${id}`)).body.data.status).toBe("completed"), { timeout: 10_000 });
  const file = temporary("events.jsonl");
  await listening(url, own.url, () => own.handled.length === 1, "--past", "--record", file);
  expect(own.handled[0]?.taskId).toBe(id);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ id: own.handled[0]?.id, type: "task.completed", taskId: id });
}, 20_000);

test("a named task of the async surface is followed through its states to its end, and then the command is over", async () => {
  const url = await service({ clock: { speed: 5 } });
  const own = await receiver();
  const answer = await call(`${url}/v1/task/submit`, { model: "kling-v3/text-to-video", input: { prompt: "A lighthouse" } });
  const { id } = answer.body as unknown as { id: string };
  const { code } = await running(
    ...["listen", "--base-url", url, "--forward", own.url, "--secret", secret, "--key", "test"],
    ...["--interval", "100", "--surface", "async", "--task", id],
  );
  expect([code, own.handled.map(({ type }) => type).at(-1)]).toEqual([0, "async.task.completed"]);
  expect(own.handled.map(({ status }) => status)).toEqual(["queued", "in_progress", "completed"].slice(-own.handled.length));
}, 20_000);

test("a receiver that is down gets the event when it is up again", async () => {
  const url = await service();
  let count = 0;
  const { url: forward } = await serve((_request, response) => response.writeHead(count++ === 0 ? 503 : 204).end());
  setTimeout(() => submit(url), 300);
  const { code, said } = await listening(url, forward, () => count === 2);
  expect(said.join("\n")).toMatch(/503 in \d+ ms[\s\S]+again in 2 s[\s\S]+204 in \d+ ms \(attempt 2\)/);
  expect(code).toBe(0);
}, 20_000);

test("a task that is not there is told of, and the exit code is 1", async () => {
  const url = await service();
  const { code, said } = await running(
    ...["listen", "--base-url", url, "--forward", "localhost:9", "--secret", secret, "--key", "test", "--task", "tsk_none"],
  );
  expect([code, said.join("\n")]).toEqual([1, expect.stringContaining("404")]);
});

test("a wrong key ends the command with what is wrong", async () => {
  const url = await service({ keys: { "sk-right": {} } });
  const { code, said } = await running(
    ...["listen", "--base-url", url, "--forward", "localhost:9", "--secret", secret, "--key", "sk-wrong-one"],
  );
  expect([code, said.at(-1)]).toEqual([1, expect.stringContaining("401 authentication_failed")]);
  expect(said.join("\n")).not.toContain("sk-wrong-one");
});

test("a service without a list asks for the tasks' names", async () => {
  const { url } = await serve((_request, response) => response.writeHead(404, { "content-type": "application/json" }).end("{}"));
  const { code, said } = await running(...["listen", "--base-url", url, "--forward", "localhost:9", "--secret", secret, "--key", "test"]);
  expect([code, said.at(-1)]).toEqual([
    2,
    "This server has no list of tasks. Name those to follow: --task ID (repeatable), and their --surface.",
  ]);
});

test("the secret is made once, kept for this user alone, and printed when asked for", async () => {
  const folder = temporary("config");
  vi.stubEnv("XDG_CONFIG_HOME", folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const [first, second] = [await running("listen", "--print-secret"), await running("listen", "--print-secret")];
  expect(first.said).toEqual(second.said);
  expect(first.said[0]).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(statSync(join(folder, "gentasks", "webhook-secret")).mode & 0o777).toBe(0o600);
});

test.each([
  [["listen"], "--forward is needed: the address of your receiver, such as http://localhost:3000/webhooks."],
  [["listen", "--forward", "localhost:1", "--surface", "direct"], '--surface knows unified, async, router (got "direct").'],
  [
    ["listen", "--forward", "localhost:1", "--surface", "async"],
    "The async surface has no list of tasks; name those to follow with --task ID.",
  ],
  [["listen", "--forward", "localhost:1", "--interval", "soon"], '--interval takes a whole number from 100 to 3600000 (got "soon").'],
])("%j is a wrong command line, which is 2", async (args, message) => {
  expect(await running(...args, "--secret", secret)).toMatchObject({ code: 2, said: [message] });
});
