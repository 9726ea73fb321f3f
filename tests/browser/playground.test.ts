import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@gentasks/mock/server";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { launch } from "./kit/chromium.ts";

// A browser on a busy machine: a hang is told from slowness late.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = fileURLToPath(new URL("../../apps/playground/dist", import.meta.url));
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const site = { path: "/playground/", folder, title: "Playground", about: "Runs every model" };

let browser: Browser;
let server: Awaited<ReturnType<typeof startMockServer>>;
let page: Page;
let wrong: string[];

beforeAll(async () => {
  browser = await launch();
  server = await startMockServer({ port: 0, clock: { speed: 20 }, sites: [site] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  wrong = [];
  page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => request.url().startsWith(server.url) || request.url().startsWith("data:") || wrong.push(request.url()));
  await page.goto(`${server.url}/playground/`);
});
afterEach(async () => {
  await page.close();
});

async function choose(model: string): Promise<void> {
  await page.getByLabel("Search").fill(model);
  await page.locator(".gallery li button").first().click();
  await page.getByText("Costs", { exact: false }).waitFor();
}

async function violations(): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const found = await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))");
  return found as string[];
}

test("a video: a broken rule is named and mended, it runs and plays, and a reload keeps it", async () => {
  await choose("google/veo-3.1-fast");
  await page.getByLabel("end_image_url").fill(`${server.url}/favicon.ico`);
  await page.getByText("end_image_url needs start_image_url").nth(1).waitFor({ state: "attached" });
  expect(await page.locator(".rjsf-field", { hasText: "end_image_url needs start_image_url" }).count()).toBeGreaterThan(0);
  expect(await page.getByRole("button", { name: "Run", exact: true }).isDisabled()).toBe(true);
  await page.getByLabel("end_image_url").fill("");
  await page.getByText("Costs", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.locator("video").waitFor();
  await page.evaluate("(async () => { const video = document.querySelector('video'); video.muted = true; await video.play(); })()");
  await page.waitForFunction("document.querySelector('video').currentTime > 0");
  expect(await violations()).toEqual([]);
  await page.reload();
  await page.getByRole("button", { name: /google\/veo-3.1-fast \d/ }).waitFor();
  expect(wrong).toEqual([]);
});

test("a picture is shown", async () => {
  await choose("google/nano-banana");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.waitForFunction("document.querySelector('.output img')?.naturalWidth > 0");
  expect(wrong).toEqual([]);
});

test("a sound plays", async () => {
  await choose("elevenlabs/text-to-speech");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.locator("audio").waitFor();
  await page.evaluate("document.querySelector('audio').play()");
  await page.waitForFunction("document.querySelector('audio').currentTime > 0");
  expect(wrong).toEqual([]);
});

test("a task fails by scenario and says why; a slow one is cancelled", async () => {
  await choose("google/veo-3.1-fast");
  await page.getByLabel("Scenario").selectOption("fail");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByText("The generation failed").waitFor();
  await page.getByLabel("Scenario").selectOption("slow");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.locator(".card [role=alert]").waitFor();
  expect(await page.getByRole("button", { name: "Cancel" }).count()).toBe(0);
  expect(wrong).toEqual([]);
});

test("an address with a model's name behind it opens that model", async () => {
  await page.goto(`${server.url}/playground/#google/nano-banana`);
  await page.reload();
  await page.locator('.gallery button[aria-pressed="true"]', { hasText: "google/nano-banana" }).waitFor();
  await page.getByLabel("prompt").first().waitFor();
  expect(wrong).toEqual([]);
});

test("code beside the form says what the form says", async () => {
  await choose("google/veo-3.1-fast");
  await page.getByLabel("prompt").first().fill("It's a lighthouse");
  const code = page.locator("section", { has: page.getByRole("heading", { name: "The same task" }) });
  await code.getByText(`"prompt": "It's a lighthouse"`).first().waitFor();
  const [script = "", curl = "", command = ""] = await code.locator("pre").allTextContents();
  expect(script).toContain('client.run("google/veo-3.1-fast", {');
  expect(curl).toContain("It'\\''s a lighthouse");
  expect(command).toContain(`gentasks run google/veo-3.1-fast --base-url ${server.url} --input '{"prompt":"It'\\''s a lighthouse"`);
});
