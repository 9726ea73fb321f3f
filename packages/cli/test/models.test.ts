import { writeFileSync } from "node:fs";
import { createMock } from "@gentasks/mock";
import { startMockServer } from "@gentasks/mock/server";
import type { ModelInfo } from "@gentasks/schema/catalogue";
import { expect, onTestFinished, test } from "vitest";
import { allModels, modelFacts } from "../src/models/facts.ts";
import { snippets } from "../src/models/snippets.ts";
import { temporary } from "./command.ts";
import { running } from "./running.ts";

test("models are listed, and found by words, kind and surface", async () => {
  const all = (await running("models")).said;
  expect(all).toHaveLength(allModels.length + 1);
  const { said } = await running("models", "veo", "--kind", "video", "--surface", "unified");
  expect(said.at(-1)).toMatch(/^\n6 models/);
  expect(said.slice(0, -1).every((line) => line.startsWith("google/veo-"))).toBe(true);
  expect(JSON.parse((await running("models", "list", "suno", "--json")).said[0] ?? "")).toContainEqual(
    expect.objectContaining({ id: "suno/jobs" }),
  );
  expect((await running("models", "no-such-word")).said).toEqual(["No model fits. `gentasks models` lists them all."]);
  expect(await running("models", "--kind", "smell")).toMatchObject({ code: 2 });
});

test("of a model are shown parameters with their limits, rules in words, price and examples", async () => {
  const { said } = await running("models", "show", "google/veo-3.1-fast");
  const page = said.join("\n");
  expect(page).toMatch(/duration +integer, default 4\n +4 \| 6 \| 8;/);
  expect(page).toMatch(/prompt +string, required/);
  expect(page).toContain("- end_image_url needs start_image_url");
  expect(page).toMatch(/Price\n +not documented, which is not free/);
  expect((await running("models", "show", "alibaba/qwen-image-2.0-pro")).said.join("\n")).toMatch(/Price\n +[\d.]+ USD for a/);
});

test("a name that is none is a wrong command line, and near ones are told", async () => {
  const { code, said } = await running("models", "show", "google/veo-3.1-fats");
  expect([code, said.join("")]).toEqual([2, expect.stringContaining("Did you mean google/veo-3.1-fast")]);
});

test("every model is shown with all its rules, and within the width of a terminal", async () => {
  for (const { id, surface, rules } of allModels) {
    const { code, said } = await running("models", "show", id, "--surface", surface);
    expect([id, code]).toEqual([id, 0]);
    const page = said.join("\n").replaceAll(/\s+/g, " ");
    for (const { text } of rules) expect(page).toContain(text.replaceAll(/\s+/g, " "));
    const { parameters } = JSON.parse((await running("models", "show", id, "--surface", surface, "--json")).said[0] ?? "");
    expect([id, Array.isArray(parameters)]).toEqual([id, true]);
  }
});

test("what is there to paste is taken by the service", async () => {
  const mock = createMock({ clock: { mode: "manual" } });
  for (const model of allModels.filter(({ id, sourceTask }) => !id.includes("*") && !sourceTask)) {
    const facts = await modelFacts(model);
    const { curl = "" } = snippets(facts, "http://127.0.0.1:4010");
    if (curl.includes(" -F ")) continue;
    const [, url = "", body = ""] = /^curl (\S+) [\s\S]* -d '([\s\S]*)'$/.exec(curl) ?? [];
    const headers = { authorization: "Bearer test", "content-type": "application/json" };
    const response = await mock.fetch(new Request(url, { method: "POST", headers, body: body.replaceAll("'\\''", "'") }));
    expect([facts.id, response.status, response.status === 200 ? "" : await response.text()]).toEqual([facts.id, 200, ""]);
  }
  await mock.close();
});

test("a model that takes a file takes it in a form, and from the command line", async () => {
  const { url, close } = await startMockServer({ port: 0 });
  onTestFinished(() => close());
  const [model] = allModels.filter(({ id }) => id === "eleven-labs-stt");
  const { Command: command = "", curl } = snippets(await modelFacts(model as ModelInfo), url);
  expect(curl).toContain("-F 'audio=@recording.mp3'");
  expect(command).toBe("gentasks run eleven-labs-stt -i 'audio=@recording.mp3'");
  const recording = temporary("recording.mp3");
  writeFileSync(recording, "sound");
  const { code, said } = await running("run", "eleven-labs-stt", "-i", `audio=@${recording}`, "--base-url", url, "--key", "test");
  expect(code, said.join("\n")).toBe(0);
});
