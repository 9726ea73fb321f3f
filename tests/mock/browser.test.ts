import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createMock } from "@gentasks/mock";
import { startMockServer } from "@gentasks/mock/server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { bundle } from "./browser/bundle.ts";
import { launch } from "./browser/chromium.ts";
import { play, showPicture } from "./browser/media.ts";
import { liveThrough } from "./browser/scenario.ts";
import { serveSite } from "./browser/site.ts";

/** Milliseconds that a test may take on a busy machine. */
const patience = 60_000;
/** Longer than any task takes, on the clock of the mock. */
const longEnough = 20_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
}, patience);

afterAll(() => browser?.close());

/** A page of its own for the test, and what it complains of. */
async function open(url: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

/** A server, and what makes it have something made: the address of its first file. */
async function start() {
  const { url, mock, close } = await startMockServer({ port: 0, clock: { mode: "manual" } });
  onTestFinished(close);
  async function submit(path: string, body: object): Promise<Response> {
    const headers = { authorization: "Bearer sk-browser", "content-type": "application/json" };
    return mock.fetch(new Request(url + path, { method: "POST", headers, body: JSON.stringify(body) }));
  }
  async function make(path: string, body: object): Promise<string> {
    const answer = await submit(path, body);
    await mock.clock.advance(longEnough);
    const file = mock.control.tasks()[0]?.files[0]?.url;
    if (file === undefined) throw new Error(`${path} made nothing of ${JSON.stringify(body)}: ${await answer.text()}`);
    return file;
  }
  return { url, submit, make };
}

test.each([
  ["16:9", 4],
  ["9:16", 6.5],
  ["1:1", 1],
  ["21:9", 12],
])(
  "over HTTP a picture has the shape %s, and a video that shape and %d s",
  async (shape, seconds) => {
    const { url, make } = await start();
    const { page } = await open(url);
    const [width = 1, height = 1] = shape.split(":").map(Number);
    const stretched = (shown: { width: number; height: number }) => shown.width / shown.height / (width / height);

    const input = { prompt: `A lighthouse, ${shape}`, aspect_ratio: shape };
    const picture = await showPicture(page, await make("/v1/tasks", { model: "google/nano-banana", input }));
    expect(stretched(picture)).toBeCloseTo(1, 1);

    const film = { model: "luma-ray-2", input: { ...input, duration: seconds } };
    const video = await play(page, "video", await make("/v1/task/submit", film));
    expect(stretched(video)).toBeCloseTo(1, 1);
    expect(Math.abs(video.duration - seconds)).toBeLessThan(0.1);
    expect(video.at).toBeGreaterThan(0);
    expect(video.sought).toBeCloseTo(seconds / 2, 0);
  },
  patience,
);

test(
  "over HTTP a song and speech play, as MP3 and as WAV",
  async () => {
    const { url, make } = await start();
    const { page } = await open(url);
    const speech = { model: "eleven-labs-tts", text: "The ferry leaves at noon, and nobody is on it.", voice: "adam" };
    const sounds = {
      song: await make("/suno/jobs", { prompt: "A slow waltz", mode: "music" }),
      speech: await make("/api/v1/task", speech),
      wave: await make("/api/v1/task", { ...speech, output_format: "pcm_44100" }),
    };
    expect(Object.values(sounds).map((address) => address.slice(-4))).toEqual([".mp3", ".mp3", ".wav"]);
    for (const address of Object.values(sounds)) {
      const { duration, at, sought } = await play(page, "audio", address);
      expect(duration).toBeGreaterThan(1);
      expect(at).toBeGreaterThan(0);
      expect(sought).toBeCloseTo(duration / 2, 0);
    }
  },
  patience,
);

test(
  "the page of the mock shows a task that is created, and complains of nothing",
  async () => {
    const { url, submit } = await start();
    const { page, complaints } = await open(url);
    expect(await page.title()).toMatch(/gentasks/i);
    await submit("/v1/tasks", { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse nobody has seen" } });
    await page.getByText("A lighthouse nobody has seen").first().waitFor();
    expect(complaints).toEqual([]);
  },
  patience,
);

test(
  "in a page the service gives the very bytes that it gives in Node",
  async () => {
    const main = `import { createMock } from "@gentasks/mock"; import { liveThrough } from "./scenario.ts";
      globalThis.lived = liveThrough(createMock);`;
    const site = await serveSite(await bundle(main));
    onTestFinished(site.close);
    const { page, complaints } = await open(site.url);
    const here = await liveThrough(createMock);
    const there = await page.evaluate(() => (globalThis as never as { lived: Promise<string[]> }).lived);
    expect(there).toEqual(here);
    expect(here.length).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
  },
  patience,
);

test(
  "in a service worker a task is created, ends and is shown, and the rest of the page comes from where it is",
  async () => {
    const main = `import { createMock } from "@gentasks/mock"; import { handlers } from "@gentasks/mock/msw"; import { setupWorker } from "msw/browser";
      const mock = createMock({ clock: { mode: "manual" } });
      const worker = setupWorker(...handlers({ mock }));
      globalThis.service = worker.start({ quiet: true, onUnhandledFrame: "bypass" }).then(() => mock.clock);`;
    const worker = readFileSync(fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js")), "utf8");
    const site = await serveSite(await bundle(main), { "/mockServiceWorker.js": worker });
    onTestFinished(site.close);
    const { page, complaints } = await open(site.url);
    const run = async (model: string, aspect_ratio: string) => {
      const body = { model, input: { prompt: "A lighthouse", aspect_ratio } };
      const { statuses, file } = await page.evaluate(runTask, { body, ms: longEnough });
      expect(statuses).toEqual(["pending", "completed"]);
      return file;
    };
    expect(await showPicture(page, await run("google/nano-banana", "1:1"))).toEqual({ width: 1024, height: 1024 });
    const video = await play(page, "video", await run("google/veo-3.1-fast", "16:9"));
    expect([video.width, video.height]).toEqual([320, 180]);
    expect(video.at).toBeGreaterThan(0);
    expect(video.sought).toBeCloseTo(video.duration / 2, 0);
    expect(await page.evaluate(async () => (await fetch("/main.js")).status)).toBe(200);
    expect(complaints).toEqual([]);
  },
  patience,
);

/** Runs in the page: creates a task, lets it end, and tells what a client sees of it. */
async function runTask({ body, ms }: { readonly body: object; readonly ms: number }) {
  const clock = await (globalThis as never as { service: Promise<{ advance(ms: number): Promise<void> }> }).service;
  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: "Bearer sk-page", "content-type": "application/json" };
    return ((await (await fetch(`http://127.0.0.1:4010${path}`, { headers, ...init })).json()) as { data: Seen }).data;
  };
  const created = await call("/v1/tasks", { method: "POST", body: JSON.stringify(body) });
  await clock.advance(ms);
  const ended = await call(`/v1/tasks/${created.task_id}`);
  const { video_url, image_url } = ended.output;
  return { statuses: [created.status, ended.status], file: video_url ?? image_url ?? "" };
}

interface Seen {
  readonly task_id: string;
  readonly status: string;
  readonly output: { readonly video_url?: string; readonly image_url?: string };
}
