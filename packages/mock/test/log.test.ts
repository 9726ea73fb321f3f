import { afterEach, expect, test } from "vitest";
import { createMock, type Mock, type MockOptions } from "../src/index.ts";
import type { Log } from "../src/log/entries.ts";
import { LogBook } from "../src/log/log-book.ts";

const open: Mock[] = [];

afterEach(async () => {
  for (const mock of open.splice(0)) await mock.close();
});

function makeMock(options: MockOptions): Mock {
  const mock = createMock({ log: true, ...options });
  open.push(mock);
  return mock;
}

interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function call(mock: Mock, path: string, { method = "GET", body, key = "sk-one", headers = {} }: Call = {}): Promise<Response> {
  const typed = body === undefined ? {} : { "content-type": "application/json" };
  return mock.fetch(
    new Request(`http://mock${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...typed, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
}

const post = (mock: Mock, path: string, body: unknown, more: Call = {}) => call(mock, path, { ...more, method: "POST", body });

const video = (prompt: string, more: object = {}) => ({ model: "google/veo-3.1-fast", input: { prompt }, ...more });
const chat = (content: string, more: object = {}) => ({ model: "gpt-4", messages: [{ role: "user", content }], ...more });

async function idOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { data: { task_id: string } }).data.task_id;
}

/** What happens in an application's afternoon, with much of it at once. */
async function live(mock: Mock): Promise<void> {
  const callback_url = "http://127.0.0.1:9/hook";
  const ids = await Promise.all(
    Array.from({ length: 6 }, async (_, at) =>
      idOf(await post(mock, "/v1/tasks", video(`Scene ${at}`, { callback_url }), { key: `sk-${at % 2}` })),
    ),
  );
  const stream = await post(mock, "/api/v1/task", chat("What is tea?", { stream: true }), { headers: { "idempotency-key": "tea" } });
  const repeated = post(mock, "/api/v1/task", chat("What is tea?", { stream: true }), { headers: { "idempotency-key": "tea" } });
  const left = await post(mock, "/api/v1/task", chat("And coffee?", { stream: true }));
  const reader = left.body?.getReader();
  await reader?.read();
  await Promise.all([
    stream.text(),
    reader?.cancel(),
    mock.control.credit("sk-one", 3),
    mock.control.setFaults({ duplicate: true }),
    call(mock, "/account"),
    post(mock, "/v1/tasks", video("[mock:fail]", { callback_url })),
    post(mock, "/v1/tasks", { model: "nobody/knows", input: {} }),
    post(mock, "/v1/task/submit", { model: "veo-3", input: { prompt: "Rain" } }),
    call(mock, `/v1/tasks/${ids[1]}/cancel`, { method: "POST", key: "sk-1" }),
    post(mock, "/v1/tasks", video("Elsewhere"), { headers: { "x-mock-session": "other" } }),
    post(mock, "/v1/tasks", video("Broken"), { headers: { "x-mock-scenario": "dropped_connection" } }).catch(() => {}),
    post(mock, "/v1/tasks", video("Cut"), { headers: { "x-mock-scenario": "malformed_body" } }),
    call(mock, "/v1/models?limit=2", { headers: { authorization: "Basic c2VjcmV0" } }),
  ]);
  await (await repeated).text();
  await mock.control.changeKey("sk-1", { plan: "free" });
  await mock.clock.setSpeed(3);
  await mock.clock.advance(40_000);
  await Promise.all(ids.map((id, at) => call(mock, `/v1/tasks/${id}`, { key: `sk-${at % 2}` })));
  const [task] = mock.control.tasks().filter(({ files }) => files.length > 0);
  await call(mock, new URL(task?.files[0]?.url ?? "").pathname, { headers: { range: "bytes=0-99" } });
  await mock.control.redeliver(mock.control.deliveries()[0]?.id ?? "");
  const snapshot = mock.control.snapshot();
  await mock.control.reset();
  await idOf(await post(mock, "/v1/tasks", video("Anew")));
  await mock.control.restore(snapshot);
  await call(mock, "/v1/usage");
  await call(mock, "/v1/tasks");
}

/** A receiver that asks for the task before it answers, and takes its time for every second callback. */
function receiver(mock: () => Mock): NonNullable<MockOptions["send"]> {
  let count = 0;
  return async ({ body }) => {
    const number = ++count;
    await call(mock(), `/v1/tasks/${(JSON.parse(new TextDecoder().decode(body)) as { task_id: string }).task_id}`);
    if (number % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 3));
    return { status: number % 3 === 0 ? 503 : 200, headers: { "retry-after": "7" } };
  };
}

test.for([
  { clock: { mode: "manual" }, seed: 1 },
  { clock: { mode: "real", speed: 1 }, seed: 2 },
  { clock: { mode: "real", speed: 500 }, seed: 3 },
  { clock: { mode: "real", speed: 20_000 }, seed: 4, chaos: { percent: 20 } },
] as const)("whatever happened happens again to the byte: %j", async (options) => {
  const mock: Mock = makeMock({ ...options, send: receiver(() => mock) });
  await live(mock).catch((error) => {
    // Chaos strikes where the application does not look for it.
    if (!("chaos" in options)) throw error;
  });
  await mock.close();
  const log = mock.control.log();
  expect(await mock.control.replay(log)).toEqual({ ok: true, entries: log.entries.length - 1, differences: [] });
});

test("a log tells no key and no secret", async () => {
  const lines: string[] = [];
  const mock = makeMock({ onLog: (line) => lines.push(line), keys: { "sk-hidden": {} }, clock: { mode: "manual" } });
  await call(mock, "/account", { key: "sk-hidden" });
  await call(mock, "/account", { headers: { authorization: "Basic c2staGlkZGVu" } });
  expect(lines.join("\n")).not.toMatch(/sk-hidden|c2staGlkZGVu|whsec/);
  expect(await mock.control.replay(lines.join("\n"))).toMatchObject({ ok: true });
});

test("an answer that was another one is told", async () => {
  const mock = makeMock({ clock: { mode: "manual" } });
  await call(mock, "/account");
  const { complete, entries } = mock.control.log();
  const [header, ...rest] = entries;
  const changed = rest.map((entry) => (entry.type === "answer" ? { ...entry, status: 418, hash: "00" } : entry));
  const { ok, differences } = await mock.control.replay({ complete, entries: [header, ...changed] });
  expect(ok).toBe(false);
  expect(differences).toMatchObject([
    { what: "status", expected: 418, actual: 200 },
    { what: "hash", expected: "00" },
  ]);
});

test("entries that do not fit are differences, not faults", async () => {
  const mock = makeMock({ clock: { mode: "manual" } });
  const { entries } = mock.control.log();
  const strange = [{ type: "row", world: 7, at: 0 }, { type: "magic" }, null, { type: "answer", request: 3, status: 200 }];
  const { differences } = await mock.control.replay({ complete: true, entries: [entries[0], ...(strange as never[])] });
  expect(differences.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
});

test("a log that lost its beginning is not replayed", async () => {
  const book = new LogBook({ log: true });
  for (let request = 0; request < 10_001; request++) book.write({ type: "dropped", request });
  const log = book.read() as Log;
  expect(log).toMatchObject({ complete: false, entries: { length: 10_001 } });
  await expect(makeMock({}).control.replay(log)).rejects.toThrow("does not reach back to the beginning");
});

test.for(["", "{", '{"type":"log"}'])("what is no log is refused: %s", async (text) => {
  await expect(makeMock({}).control.replay(text)).rejects.toThrow(/The log cannot be replayed/);
});

test("a mock that keeps no log says so", () => {
  expect(() => makeMock({ log: false }).control.log()).toThrow("keeps no log");
});
