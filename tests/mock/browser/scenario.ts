import type { Mock, MockOptions } from "@gentasks/mock";

const base = "http://127.0.0.1:4010";
const hook = "http://127.0.0.1:4999/hook";

const submissions = [
  ["/v1/tasks", { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk, 灯塔 🗼", duration: 4 }, callback_url: hook }],
  ["/v1/tasks", { model: "google/nano-banana", input: { prompt: "A tin robot", aspect_ratio: "21:9" }, callback_url: hook }],
  ["/v1/tasks", { model: "google/veo-3.1-fast", input: { prompt: "[mock:fail]" }, callback_url: hook }],
  ["/v1/tasks", { model: "google/veo-3.1-fast", input: { duration: 99 } }],
  ["/v1/task/submit", { model: "kling-v3/text-to-video", input: { prompt: "A fox", aspect_ratio: "9:16" }, callback_url: hook }],
  ["/suno/jobs", { prompt: "A slow waltz", mode: "music", notifyHook: hook }],
  ["/midjourney/describe", { image_url: "https://example.com/a.png", notifyHook: hook }],
  ["/api/v1/task", { model: "gpt-4", messages: [{ role: "user", content: "Why?" }], stream: true }],
  ["/api/v1/task", { model: "eleven-labs-tts", text: "Hello", voice: "adam" }],
] as const;

/** Lives through a little of a mock, the same anywhere. A line for everything it gave: what it was, and the hash of all its bytes. */
export async function liveThrough(createMock: (options: MockOptions) => Mock): Promise<string[]> {
  const lines: string[] = [];
  const note = async (what: string, head: unknown, bytes: Uint8Array) => {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify([head, [...bytes]])));
    lines.push(`${what} ${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
  };
  const mock = createMock({
    seed: "in a browser",
    clock: { mode: "manual" },
    send: async ({ headers, body }) => {
      await note("delivery", headers, body);
      return { status: 200, headers: {} };
    },
  });

  async function call(method: string, path: string, body?: unknown): Promise<string> {
    const headers = { authorization: "Bearer sk-anywhere", "content-type": "application/json" };
    const response = await mock.fetch(
      new Request(base + path, { method, headers, body: body === undefined ? null : JSON.stringify(body) }),
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    await note(`${method} ${path} ${response.status}`, [...response.headers], bytes);
    return new TextDecoder().decode(bytes);
  }

  for (const [path, body] of submissions) await call("POST", path, body);
  await mock.clock.advance(3_000);
  await call("GET", "/v1/tasks");
  await mock.clock.advance(20_000);
  for (const { id, surface } of mock.control.tasks()) {
    const path = { unified: "/v1/tasks/", async: "/v1/task/", router: "/tasks/", direct: "" }[surface];
    const answer = path && (await call("GET", path + id));
    for (const [, file = ""] of answer.matchAll(/"http:\/\/127\.0\.0\.1:4010([^"]+)"/g)) await call("GET", file);
  }
  await call("GET", "/v1/usage");
  await mock.close();
  return lines;
}
