import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type MockServer, startMockServer } from "@gentasks/mock/server";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { referenceTo } from "../src/facts/document.ts";
import { linkTo, models } from "../src/models/list.ts";
import { base } from "../src/site/base.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const content = fileURLToPath(new URL("../src/content/docs/", import.meta.url));
const written = globSync("{index,concepts/*,guides/*,tutorials/*}.mdx", { cwd: content }).map(
  (file) => `${base}/${file.replace(/(index)?\.mdx$/, "")}`,
);
/** Ten models, spread over all of them. */
const sampled = models.filter((_model, at) => at % Math.floor(models.length / 9) === 0).map(linkTo);
const addresses = [
  ...written.map((address) => address.replace(/\/?$/, "/")),
  ...sampled,
  `${base}/models/`,
  `${base}/packages/client/`,
  `${base}/changelog/`,
];
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

let server: MockServer;
let browser: Browser;

beforeAll(async () => {
  const folder = fileURLToPath(new URL("../dist/", import.meta.url));
  server = await startMockServer({ port: 0, sites: [{ path: `${base}/`, title: "Docs", about: "These pages", folder }] });
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: [...flags, ...quiet] });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page of a phone's width, and gathers what it complains of and what it asks others for. */
async function open(address: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) complaints.push(`asked ${request.url()}`);
  });
  page.on("response", (response) => response.status() >= 400 && complaints.push(`${response.status()} for ${response.url()}`));
  await page.goto(server.url + address, { waitUntil: "load" });
  return { page, complaints };
}

test.each(addresses)("%s is quiet and fits a phone", async (address) => {
  const { page, complaints } = await open(address);
  expect(await page.locator("h1").first().isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test("the reference opens at the operation that a link names, and asks nobody else", async () => {
  const { page, complaints } = await open(referenceTo("createTask"));
  await page.getByRole("heading", { name: "Create a task" }).first().waitFor();
  expect(await page.getByText("callback_url").first().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});

test("the search finds a model by its id", async () => {
  const { page, complaints } = await open(`${base}/`);
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator("dialog input").first().fill("google/nano-banana-pro");
  const first = page.locator("dialog a").first();
  await first.waitFor();
  expect(await first.getAttribute("href")).toBe(`${base}/models/unified/google/nano-banana-pro/`);
  expect(complaints).toEqual([]);
  await page.close();
});
