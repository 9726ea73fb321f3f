import { fileURLToPath } from "node:url";
import { startMockServer } from "@gentasks/mock/server";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, onTestFinished, test } from "vitest";
import { temporary } from "./command.ts";

const program = fileURLToPath(new URL("../src/gentasks.ts", import.meta.url));

/** An assistant's end of the conversation, with a server of ours behind it. */
async function assistant(...args: readonly string[]) {
  const mock = await startMockServer({ port: 0, clock: { speed: 100 } });
  onTestFinished(() => mock.close());
  const client = new Client({ name: "test", version: "1" });
  const env = { PATH: process.env.PATH ?? "", XDG_CONFIG_HOME: temporary("config") };
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: ["--no-warnings", program, "mcp", "--base-url", mock.url, ...args], env }),
  );
  onTestFinished(() => client.close());
  return {
    client,
    mock: mock.mock,
    async call(name: string, given: Record<string, unknown> = {}) {
      const { content, isError } = await client.callTool({ name, arguments: given });
      const [{ text }] = content as [{ text: string }];
      return { isError: isError === true, text, json: () => JSON.parse(text) };
    },
  };
}

const video = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse" } };

test("an assistant finds a model, learns its input, asks the price, runs it and has the result", async () => {
  const { client, call } = await assistant();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["list_models", "show_model", "quote", "run", "wait", "cancel"]);
  const found = (await call("list_models", { words: "google veo-3.1-fast", surface: "unified" })).json();
  expect(found).toMatchObject([{ id: "google/veo-3.1-fast", kind: "video" }]);
  const { schema, rules } = (await call("show_model", { model: "google/veo-3.1-fast" })).json();
  expect(schema.properties.duration.enum).toEqual([4, 6, 8]);
  expect(rules).toContainEqual({ id: "end-needs-start", text: "end_image_url needs start_image_url" });
  expect((await call("quote", video)).json()).toMatchObject({ dry_run: true, currency: "USD" });
  const done = (await call("run", video)).json();
  expect(done).toMatchObject({ status: "completed", output: { video_url: expect.stringMatching(/^http/) } });
  expect((await call("wait", { id: done.id })).json()).toMatchObject({ status: "completed" });
});

test("other surfaces run too, and one that answers at once", async () => {
  const { call } = await assistant();
  expect((await call("run", { model: "suno/jobs", input: { prompt: "calm piano" } })).json()).toMatchObject({ status: "completed" });
  const { choices } = (await call("run", { model: "gpt-4", input: { messages: [{ role: "user", content: "Hi" }] } })).json();
  expect(choices).toHaveLength(1);
});

test("a limit holds over all tasks, and what has no price is refused under it", async () => {
  const { call, mock } = await assistant("--spend", "0.5");
  expect((await call("run", { ...video, seconds: 0 })).isError).toBe(false);
  const more = await call("run", video);
  expect(more).toMatchObject({
    isError: true,
    text: expect.stringMatching(/costs [\d.]+ USD, and [\d.]+ of 0\.5 USD are left\. Ask the person/),
  });
  const unknown = await call("run", { model: "suno/jobs", input: { prompt: "calm piano" } });
  expect(unknown).toMatchObject({ isError: true, text: expect.stringContaining("is not known") });
  expect(mock.control.tasks()).toHaveLength(1);
});

test("what is refused costs nothing of the limit", async () => {
  const { call } = await assistant("--spend", "0.5");
  const broken = await call("run", { model: "google/veo-3.1-fast", input: { prompt: "x", duration: 5 } });
  expect(broken).toMatchObject({ isError: true, text: expect.stringContaining("duration must be one of 4, 6, 8 (got 5)") });
  expect((await call("run", { ...video, seconds: 0 })).isError).toBe(false);
});

test.each([
  ["run", { model: "google/veo-3.1-fats", input: {} }, "Did you mean google/veo-3.1-fast"],
  ["run", { model: "google/veo-3.1-fast" }, "run needs input"],
  ["wait", { id: "tsk_none" }, "No task tsk_none"],
  ["wait", { id: "x", surface: "best" }, "surface knows unified"],
  ["dance", {}, "There is no tool dance"],
])("%s with %j is told as a result, with what to do", async (name, given, why) => {
  const { call } = await assistant();
  expect(await call(name, given)).toMatchObject({ isError: true, text: expect.stringContaining(why) });
});
