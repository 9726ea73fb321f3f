import { readFileSync, writeFileSync } from "node:fs";
import { events } from "@gentasks/schema/events";
import { expect, test } from "vitest";
import { temporary } from "./command.ts";
import { receiver, secret, serve } from "./receiver.ts";
import { running } from "./running.ts";

const trigger = (url: string, ...args: readonly string[]) => running("trigger", ...args, "--forward", url, "--secret", secret);
const asyncLife = ["async.task.in_progress", "async.task.completed"];

test.each(Object.keys(events))("%s is taken by a receiver", async (type) => {
  const { url, handled } = await receiver();
  const { code, said } = await trigger(url, type);
  expect([code, handled.map((event) => event.type)]).toEqual([0, [type]]);
  expect(said[0]).toMatch(new RegExp(`^\\d\\d:\\d\\d:\\d\\d {2}${type} {2}task_[0-9a-f]{8} {2}200 in \\d+ ms {2}handled$`));
});

test("several events are of one task, in the order in which they are named", async () => {
  const { url, handled } = await receiver();
  expect(await trigger(url, ...asyncLife)).toMatchObject({ code: 0 });
  expect(handled.map(({ type }) => type)).toEqual(asyncLife);
  expect(new Set(handled.map(({ taskId }) => taskId)).size).toBe(1);
});

test("a payload of one's own replaces fields of the example", async () => {
  const { url, handled } = await receiver();
  const file = temporary("payload.json");
  writeFileSync(file, JSON.stringify({ data: { image_url: "https://a.test/b.png" } }));
  await trigger(url, "task.completed", "--task", "tsk_7", "--payload", file);
  expect(handled[0]).toMatchObject({ taskId: "tsk_7", payload: { status: "completed", data: { image_url: "https://a.test/b.png" } } });
});

test.each([
  ["duplicate", ["async.task.in_progress", "async.task.completed"], 4, 0],
  ["reorder", ["async.task.completed"], 2, 0],
  ["delay=50", ["async.task.in_progress", "async.task.completed"], 2, 0],
  ["rotated-key", ["async.task.in_progress", "async.task.completed"], 2, 0],
  ["bad-signature", [], 2, 0],
  ["old-timestamp", [], 2, 0],
])("with the fault %s a right receiver handles %j of %s posts, and the exit code is %s", async (fault, types, posts, code) => {
  const { url, handled, requests } = await receiver();
  expect(await trigger(url, ...asyncLife, "--fault", fault)).toMatchObject({ code });
  expect([handled.map(({ type }) => type), requests()]).toEqual([types, posts]);
});

test("a receiver that takes a bad signature is told of, and the exit code is 1", async () => {
  const { url } = await serve((_request, response) => response.end("ok"));
  const { code, said } = await trigger(url, "task.completed", "--fault", "bad-signature");
  expect(code).toBe(1);
  expect(said.join("\n")).toContain("not refused, though its signature is no good: does the receiver verify?");
});

test("a receiver that breaks at a bad signature has not refused it", async () => {
  const { url } = await serve((_request, response) => response.writeHead(500).end());
  expect(await trigger(url, "task.completed", "--fault", "bad-signature")).toMatchObject({ code: 1 });
});

test("what a receiver says is shown in one short line", async () => {
  const { url } = await serve((_request, response) => response.writeHead(500).end(`${"x".repeat(400)}\nsecond line`));
  const { code, said } = await trigger(url, "task.completed");
  expect(code).toBe(1);
  expect(said[0]).toMatch(/500 in \d+ ms {2}x{160}…$/);
  expect(said.at(-1)).toBe("1 post, 1 not answered as they should be.");
});

test("a receiver that is not there is told of", async () => {
  const { code, said } = await trigger("http://127.0.0.1:9/hooks", "task.completed");
  expect([code, said[0]]).toEqual([1, expect.stringContaining("no answer  Could not deliver to 127.0.0.1")]);
});

test("a redirect is not followed", async () => {
  const { url, requests } = await receiver();
  const other = await serve((_request, response) => response.writeHead(307, { location: url }).end());
  expect(await trigger(other.url, "task.completed")).toMatchObject({ code: 1 });
  expect(requests()).toBe(0);
});

test("a record is replayed with the same ids and bodies, signed anew; one event of it too", async () => {
  const { url, handled, requests } = await receiver();
  const file = temporary("events.jsonl");
  await trigger(url, ...asyncLife, "--task", "task_1", "--record", file);
  await trigger(url, "task.failed", "--task", "task_2", "--record", file);
  expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(3);

  const again = await running("replay", file, "--forward", url, "--secret", secret);
  expect(again).toMatchObject({ code: 0 });
  expect(again.said.filter((line) => line.endsWith("duplicate"))).toHaveLength(3);
  const other = await receiver();
  await running("replay", file, "--forward", other.url, "--secret", secret, "--only", "task_2");
  expect([requests(), other.handled.map(({ id }) => id)]).toEqual([
    6,
    handled.filter(({ taskId }) => taskId === "task_2").map(({ id }) => id),
  ]);
});

test.each([
  [["trigger", "task.done", "--forward", "http://a.test"], /^trigger knows task\.completed, .+ \(got "task\.done"\)\.$/],
  [["trigger", "task.completed"], /required option '--forward <url>' not specified/],
  [
    ["trigger", "task.completed", "--forward", "ftp://a.test"],
    /^--forward takes the address of your receiver, .+ \(got "ftp:\/\/a\.test"\)\.$/,
  ],
  [["trigger", "task.completed", "--forward", "localhost:1", "--fault", "lost"], /^--fault knows delay=MILLISECONDS, .+ \(got "lost"\)\.$/],
  [["trigger", "task.completed", "--forward", "localhost:1", "--secret", "hunter2"], /^--secret: A webhook secret must start with/],
  [["trigger", "task.completed", "--forward", "localhost:1", "--payload", "/no/file"], /^--payload \/no\/file cannot be read/],
  [["trigger", ...asyncLife, "--forward", "localhost:1", "--payload", "x"], /^--payload is the body of one event/],
  [["replay", "/no/file", "--forward", "localhost:1"], /^The record \/no\/file cannot be read/],
  [["replay", "package.json", "--forward", "localhost:1"], /^package\.json, line 1 is no event\./],
])("%j is a wrong command line, which is 2", async (args, message) => {
  const { code, said } = await running(...args);
  expect([code, said.join("").trim()]).toEqual([2, expect.stringMatching(message)]);
});
