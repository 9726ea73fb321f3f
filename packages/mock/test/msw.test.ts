import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test, vi } from "vitest";
import { createMock } from "../src/index.ts";
import { type HandlersOptions, handlers } from "../src/msw.ts";

const base = "http://127.0.0.1:4010";
const authorization = "Bearer test";

/** Puts the handlers before one that answers everything else with what a network would. */
function intercept(options: HandlersOptions): void {
  const elsewhere = http.all("*", ({ request }) => HttpResponse.text(`elsewhere: ${new URL(request.url).pathname}`));
  const server = setupServer(...handlers(options), elsewhere);
  server.listen({ onUnhandledFrame: "error" });
  onTestFinished(() => server.close());
}

const send = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, { method: "POST", headers: { authorization, "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
// biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of the answer
const post = async (url: string, body: unknown): Promise<any> => (await send(url, body)).json();
// biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of the answer
const get = async (url: string): Promise<any> => (await fetch(url, { headers: { authorization } })).json();

const video = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", duration: 4 } };

test("a task that is created by one request is read by the next, and its file plays in parts", async () => {
  intercept({ clock: { speed: 1000 } });
  const { data } = await post(`${base}/v1/tasks`, video);
  expect(data.status).toBe("pending");
  const ended = await vi.waitUntil(async () => {
    const task = (await get(`${base}/v1/tasks/${data.task_id}`)).data;
    return task.status === "completed" && task;
  });
  const address: string = ended.output.video_url;
  expect(address.startsWith(`${base}/files/`)).toBe(true);
  const part = await fetch(address, { headers: { range: "bytes=4-7" } });
  expect([part.status, await part.text()]).toEqual([206, "ftyp"]);
  expect(part.headers.get("content-range")).toMatch(/^bytes 4-7\/\d+$/);
});

test("a mock of one's own can be given, and its clock decides", async () => {
  const mock = createMock({ clock: { mode: "manual" } });
  intercept({ mock });
  const { data } = await post(`${base}/v1/tasks`, video);
  const direct = await mock.fetch(new Request(`${base}/v1/tasks/${data.task_id}`, { headers: { authorization } }));
  expect(await direct.json()).toEqual(await get(`${base}/v1/tasks/${data.task_id}`));
});

test("only the base URL is answered", async () => {
  intercept({});
  expect(await (await fetch("http://127.0.0.1:4011/v1/models")).text()).toBe("elsewhere: /v1/models");
  expect((await fetch(`${base}/no/such/path`, { headers: { authorization } })).status).toBe(404);
});

test("the service may lie below a path", async () => {
  intercept({ baseUrl: "https://api.example.com/ai/", clock: { speed: 1000 } });
  const root = "https://api.example.com/ai";
  expect(await (await fetch("https://api.example.com/v1/models")).text()).toBe("elsewhere: /v1/models");
  expect((await get(`${root}/v1/models?limit=1`)).data.items).toHaveLength(1);
  const speech = { model: "eleven-labs-tts", text: "Hello", voice: "adam" };
  const { audio } = await post(`${root}/api/v1/task`, speech);
  expect(audio.url.startsWith(`${root}/files/`)).toBe(true);
  const file = await fetch(audio.url);
  expect(Buffer.from(await file.arrayBuffer()).toString("base64")).toBe(audio.b64_json);
});

test("in a page the base URL may be relative; its own origin keeps all but the service's paths", async () => {
  vi.stubGlobal("location", new URL("https://app.example.com/start"));
  onTestFinished(() => void vi.unstubAllGlobals());
  intercept({ baseUrl: "/" });
  expect((await get("https://app.example.com/v1/models?limit=1")).data.items).toHaveLength(1);
  expect(await (await fetch("https://app.example.com/main.js")).text()).toBe("elsewhere: /main.js");
  expect(await (await fetch("https://app.example.com/v1/tasksheet")).text()).toBe("elsewhere: /v1/tasksheet");
});

test("an answer in pieces comes in pieces", async () => {
  intercept({ clock: { speed: 1000 } });
  const chat = { model: "gpt-4", messages: [{ role: "user", content: "Where is the tallest lighthouse?" }], stream: true };
  const { headers, body } = await send(`${base}/api/v1/task`, chat);
  expect(headers.get("content-type")).toMatch(/^text\/event-stream/);
  const chunks: string[] = [];
  for await (const chunk of (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) chunks.push(chunk);
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks.join("")).toMatch(/\ndata: \[DONE\]\n\n$/);
});

test("a dropped connection fails the fetch", async () => {
  intercept({});
  await expect(send(`${base}/v1/tasks`, video, { "x-mock-scenario": "dropped_connection" })).rejects.toThrow(TypeError);
});
