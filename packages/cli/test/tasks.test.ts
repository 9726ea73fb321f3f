import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listen, type MockServerOptions, startMockServer } from "@gentasks/mock/server";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { inputOf } from "../src/tasks/input.ts";
import { modelNamed } from "../src/tasks/model.ts";
import { temporary } from "./command.ts";
import { running } from "./running.ts";

beforeEach(() => {
  vi.stubEnv("XDG_CONFIG_HOME", temporary("config"));
  vi.stubEnv("GENTASKS_API_KEY", "");
  vi.stubEnv("GENTASKS_BASE_URL", "");
  return () => vi.unstubAllEnvs();
});

async function mockAt(options: MockServerOptions = {}) {
  const server = await startMockServer({ port: 0, clock: { speed: 100 }, ...options });
  onTestFinished(() => server.close());
  return { ...server, at: ["--base-url", server.url] };
}

const video = ["google/veo-3.1-fast", "-i", "prompt=A lighthouse"];

test("run submits, follows, saves each file under a name of its own, and says so", async () => {
  const { at } = await mockAt();
  const folder = temporary("out");
  const { code, said } = await running("run", ...video, "-i", "duration=8", ...at, "-o", folder);
  expect(code, said.join("\n")).toBe(0);
  const [name = ""] = readdirSync(folder);
  expect(name).toMatch(/^tsk_\w+-1\.mp4$/);
  expect(statSync(join(folder, name)).size).toBeGreaterThan(10_000);
  expect(said.join("\n")).toContain(join(folder, name));
});

test("with --json the only line on the output is one object, with the files that were saved", async () => {
  const { at } = await mockAt();
  const { said } = await running(
    "run",
    "google/nano-banana",
    "-i",
    "prompt=x",
    "-i",
    "aspect_ratio=1:1",
    ...at,
    "--json",
    "-o",
    temporary("out"),
  );
  const task = JSON.parse(said.find((line) => line.startsWith("{")) ?? "");
  expect(task.status).toBe("completed");
  expect(existsSync(task.files[0].path)).toBe(true);
});

test.each([
  ["suno/jobs", ["-i", "prompt=calm piano"], /\.mp3/],
  ["veo-3", ["-i", "prompt=waves"], /\.mp4/],
  ["gpt-4", ["-i", 'messages=[{"role":"user","content":"Hi"}]'], /\w+ \w+/],
])("%s runs on its own surface", async (model, input, made) => {
  const { at } = await mockAt();
  const { code, said } = await running("run", model, ...input, ...at, "-o", temporary("out"));
  expect(code, said.join("\n")).toBe(0);
  expect(said.join("\n")).toMatch(made);
});

test("fields become what the model takes: numbers, truths, lists, objects and files", async () => {
  const read = (model: string, ...set: readonly string[]) => inputOf(modelNamed(model, undefined), { set });
  const video = ["prompt=@Image1 waves", "duration=4", "allow_audio_filtered=true", "reference_image_urls=https://example.com/1.png"];
  expect(await read("google/veo-3.1-fast", ...video, "reference_image_urls=https://example.com/2.png")).toEqual({
    prompt: "@Image1 waves",
    duration: 4,
    allow_audio_filtered: true,
    reference_image_urls: ["https://example.com/1.png", "https://example.com/2.png"],
  });
  expect(await read("google/veo-3.1-fast", "prompt=8", 'reference_characters=[{"name":"Ada"}]', "no_such.field=1")).toEqual({
    prompt: "8",
    reference_characters: [{ name: "Ada" }],
    no_such: { field: "1" },
  });
  const whole = temporary("input.json");
  writeFileSync(whole, '{"prompt":"From a file","duration":8}');
  expect(await inputOf(modelNamed("google/veo-3.1-fast", undefined), { input: `@${whole}`, set: ["duration=6"] })).toEqual({
    prompt: "From a file",
    duration: 6,
  });
});

test("a file where an address is expected is uploaded", async () => {
  const { at } = await mockAt();
  const picture = temporary("start.png");
  writeFileSync(picture, Buffer.from(png, "base64"));
  const { code, said } = await running("run", ...video, "-i", `start_image_url=@${picture}`, ...at, "--no-wait");
  expect(code, said.join("\n")).toBe(0);
});

/** One grey point. */
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

test.each([
  [["run", ...video, "-i", "duration=5"], 2, "duration must be one of 4, 6, 8 (got 5)"],
  [["run", ...video, "-i", "end_image_url=https://example.com/a.png"], 2, "end_image_url needs start_image_url"],
  [["run", "google/veo-31-fast"], 2, "Did you mean google/veo-3.1-fast"],
  [["run", ...video, "-i", "duration"], 2, '-i "duration" is no pair'],
  [["run", ...video, "--input", "{"], 2, "--input is not valid JSON"],
  [["run", ...video, "--input", "[1]"], 2, "one JSON object"],
  [["run", ...video, "--surface", "best"], 2, '--surface knows unified, async, direct, router (got "best")'],
  [["run", ...video, "--max-price", "0.01"], 1, "Nothing was submitted"],
  [["quote", "suno/jobs"], 2, "No model of the surface unified"],
  [["get", "tsk_none"], 1, "No task tsk_none"],
  [["cancel", "task_1", "--surface", "async"], 1, "cannot be cancelled"],
  [["run", ...video, "-i", "start_image_url=@none.png"], 2, "there is no file none.png"],
])("%j ends with %i, and says why", async (args, code, why) => {
  const { at, mock } = await mockAt();
  const result = await running(...args, ...at);
  expect(result.said.join("\n")).toContain(why);
  expect(result.code).toBe(code);
  expect(mock.control.tasks()).toEqual([]);
});

test("a task that fails ends with 1 and its reason", async () => {
  const { at } = await mockAt();
  const { code, said } = await running("run", "google/veo-3.1-fast", "-i", "prompt=[mock:fail] x", ...at);
  expect(code).toBe(1);
  expect(said.join("\n")).toMatch(/Task tsk_\w+ failed: The generation failed/);
});

test("a key that is refused is not shown, but where it came from", async () => {
  const { at } = await mockAt({ keys: { "sk-right": {} } });
  const { code, said } = await running("list", ...at, "--key", "sk-wrong-and-secret");
  expect(code).toBe(1);
  expect(said.join("\n")).toMatch(/does not know the key\. It comes from --key/);
  expect(said.join("\n")).not.toContain("secret");
});

test("where nothing listens it says how to run a server", async () => {
  const { code, said } = await running("list", "--base-url", "http://127.0.0.1:9");
  expect([code, said.join("\n")]).toEqual([1, expect.stringContaining("`gentasks mock`")]);
});

test("a task is left running, found in the list, waited for, and downloaded twice without harm", async () => {
  const { at } = await mockAt();
  const left = await running("run", ...video, ...at, "--no-wait", "--json");
  const { id } = JSON.parse(left.said[0] ?? "");
  expect((await running("list", ...at)).said.join("\n")).toContain(id);
  const folder = temporary("out");
  mkdirSync(folder);
  expect((await running("wait", id, ...at, "-o", folder)).code).toBe(0);
  expect((await running("download", id, ...at, "-o", folder)).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([`${id}-1-2.mp4`, `${id}-1.mp4`]);
  expect(JSON.parse((await running("get", id, ...at, "--json")).said[0] ?? "").status).toBe("completed");
});

test("a task is cancelled", async () => {
  const { at } = await mockAt({ clock: { mode: "manual" } });
  const { id } = JSON.parse((await running("run", ...video, ...at, "--no-wait", "--json")).said[0] ?? "");
  const { code, said } = await running("cancel", id, ...at);
  expect([code, said[0]]).toEqual([0, `Task ${id} is cancelled: its status is failed.`]);
});

test("the price comes before, and no task with it", async () => {
  const { at, mock } = await mockAt();
  const { said } = await running("quote", ...video, "-i", "duration=8", ...at);
  expect(said[0]).toMatch(/^google\/veo-3\.1-fast would cost [\d.]+ USD/);
  expect(mock.control.tasks()).toEqual([]);
});

test("address and key are kept for this user alone, and used", async () => {
  const { url } = await mockAt({ keys: { "sk-kept-for-later": {} } });
  expect((await running("config", "set", "base-url", url)).code).toBe(0);
  expect((await running("config", "set", "key", "sk-kept-for-later")).code).toBe(0);
  expect((await running("list")).said).toEqual(["There are no such tasks."]);
  const shown = (await running("config", "show")).said.join("\n");
  expect(shown).toContain(url);
  expect(shown).not.toContain("kept-for");
  const elsewhere = await running("list", "--base-url", "https://api.example.com");
  expect([elsewhere.code, elsewhere.said.join("")]).toEqual([2, expect.stringContaining("There is no key for https://api.example.com")]);
  const path = /Kept in (.+)$/.exec(shown)?.[1] ?? "";
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect((await running("config", "unset", "key")).code).toBe(0);
  expect(readFileSync(path, "utf8")).not.toContain("sk-");
  expect((await running("config", "set", "colour", "red")).code).toBe(2);
});

test("what a hostile server says cannot steer the terminal, and inputs that it tells again are not saved as results", async () => {
  const steering = "\u001b]0;gone\u0007";
  const task = {
    task_id: "tsk_1",
    model: steering,
    status: "completed",
    input: { start_image_url: "http://127.0.0.1:9/secret" },
    output: { text: steering },
  };
  const { url, close } = await listen(async () => Response.json({ code: 200, success: true, data: { ...task, items: [task] } }), {
    port: 0,
  });
  onTestFinished(() => close());
  const folder = temporary("out");
  const said = [
    ...(await running("list", "--base-url", url)).said,
    ...(await running("wait", "tsk_1", "--base-url", url, "-o", folder)).said,
  ];
  expect(said.join("\n")).toContain("tsk_1");
  expect(said.join("\n")).not.toContain("\u001b]");
  expect(readdirSync(folder)).toEqual([]);
});
