// Lives through a day of a mock and prints a line for everything it gave: what it was, and the hash of all its bytes.
// JavaScript, so that every Node runs it as it stands.
import { createHash } from "node:crypto";
import { createMock } from "@gentasks/mock";

const lines = [];

function note(what, ...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(typeof part === "string" || part instanceof Uint8Array ? part : JSON.stringify(part)).update("\0");
  lines.push(`${hash.digest("hex")} ${what}`);
}

const mock = createMock({
  seed: process.argv[2],
  clock: { mode: "manual" },
  faults: { duplicate: true, reorder: true },
  log: true,
  send: async ({ url, headers, body }) => {
    note(`delivery ${url}`, headers, body);
    // Every third attempt is refused, to be made again later.
    return { status: lines.length % 3 === 0 ? 503 : 200, headers: {} };
  },
});

async function call(method, path, body, headers = {}) {
  const response = await mock.fetch(
    new Request(`http://127.0.0.1:4010${path}`, {
      method,
      headers: { authorization: "Bearer sk-determinism", ...(body && { "content-type": "application/json" }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  note(`${method} ${path} ${response.status}`, [...response.headers], bytes);
  return new TextDecoder().decode(bytes);
}

const hook = "http://127.0.0.1:4999/hook";
const submissions = [
  ["/v1/tasks", { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk, 灯塔 🗼", duration: 4 }, callback_url: hook }],
  ["/v1/tasks", { model: "alibaba/qwen-image-2.0-pro", input: { prompt: "A tin robot" }, callback_url: hook }],
  ["/v1/tasks", { model: "google/veo-3.1-fast", input: { prompt: "[mock:fail]" }, callback_url: hook }],
  ["/v1/tasks", { model: "nobody/nothing", input: {} }],
  ["/v1/task/submit", { model: "kling-v3/text-to-video", input: { prompt: "A fox", aspect_ratio: "9:16" }, callback_url: hook }],
  ["/suno/jobs", { prompt: "A slow waltz", mode: "music", notifyHook: hook }],
  ["/midjourney/imagine", { prompt: "A paper lantern", notifyHook: hook }],
  ["/midjourney/describe", { image_url: "https://example.com/a.png", notifyHook: hook }],
];
const reading = { "/v1/tasks": "/v1/tasks/", "/v1/task/submit": "/v1/task/" };

async function live(session, headers = {}) {
  const inSession = { ...(session && { "x-mock-session": session }), ...headers };
  const tasks = [];
  for (const [path, body] of submissions) {
    const [, id] = /"(?:task_id|id)":"([^"]+)"/.exec(await call("POST", path, body, inSession)) ?? [];
    if (id) tasks.push((reading[path] ?? "/tasks/") + id);
  }
  const files = new Set();
  for (let step = 0; step < 12; step++) {
    await mock.clock.advance(step < 10 ? 2_000 : 3_600_000, session);
    for (const task of tasks) {
      for (const [, path] of (await call("GET", task, undefined, inSession)).matchAll(/"http:\/\/127\.0\.0\.1:4010([^"]+)"/g))
        files.add(path);
    }
  }
  for (const file of files) await call("GET", file, undefined, inSession);
  await call("GET", `${tasks[0]}/events`, undefined, { ...inSession, "last-event-id": "1" });
  await call("POST", "/api/v1/task", { model: "gpt-4", messages: [{ role: "user", content: "Why?" }], stream: true }, inSession);
  await call("POST", "/api/v1/task", { model: "eleven-labs-tts", text: "Hello", voice: "adam" }, inSession);
  await call("GET", "/v1/tasks?limit=3", undefined, inSession);
  await call("GET", "/v1/usage", undefined, inSession);
  await call("GET", "/account", undefined, inSession);
  note(`snapshot ${session}`, mock.control.snapshot(session));
}

await live("");
await mock.control.setChaos({ percent: 40, scenarios: ["fail", "slow", "rate_limited", "server_error", "malformed_body"] }, "chaos");
await live("chaos");
note("log", mock.control.log());
await mock.close();
console.log(lines.join("\n"));
