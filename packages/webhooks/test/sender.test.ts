import { expect, test, vi } from "vitest";
import { type Attempt, createSender, generateSecret, type Message, type Send } from "../src/index.ts";

const secrets = [generateSecret()];
const message = (id: string, host = "hooks.example.com"): Message => ({ id, url: `https://${host}/in?token=hidden`, body: "{}" });
const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}): Send =>
  async () => ({ status, headers });

/** Signing takes a moment, on a busy machine a longer one. */
const until = (holds: () => void) => vi.waitFor(holds, { timeout: 4000, interval: 5 });

/** A send that answers when it is told to. */
function held() {
  const open: { readonly host: string; answer(): void }[] = [];
  const send: Send = ({ url }) =>
    new Promise((resolve) => open.push({ host: new URL(url).host, answer: () => resolve({ status: 204, headers: {} }) }));
  return { open, send };
}

test("a delivered message has no next attempt", async () => {
  const sender = createSender({ secrets, now: () => 1000, send: answering(204) });
  expect(await sender.attempt(message("m1"), 1)).toEqual({
    id: "m1",
    host: "hooks.example.com",
    number: 1,
    at: 1000,
    durationMs: 0,
    result: "delivered",
    status: 204,
    retryAt: undefined,
  });
});

test("a failed attempt says when the next one is due, until the last", async () => {
  const options = { secrets, now: () => 1000, send: answering(500), schedule: [0, 50, 70], jitter: () => 0 };
  const sender = createSender(options);
  const attempts = await Promise.all([1, 2, 3].map((number) => sender.attempt(message("m1"), number)));
  expect(attempts.map(({ retryAt }) => retryAt)).toEqual([1050, 1070, undefined]);
});

test("the next attempt comes no sooner than the receiver asks for", async () => {
  const sender = createSender({ secrets, now: () => 1000, send: answering(503, { "retry-after": "90" }), jitter: () => 0 });
  expect(await sender.attempt(message("m1"), 1)).toMatchObject({ retryAfterMs: 90_000, retryAt: 91_000 });
});

test("410 stops, and so does a blocked address", async () => {
  const gone = createSender({ secrets, now: () => 1000, send: answering(410) });
  expect(await gone.attempt(message("m1"), 1)).toMatchObject({ result: "gone", retryAt: undefined });
});

test("one host is called by so many attempts at once, in their order, and others are not held up", async () => {
  const { open, send } = held();
  const sender = createSender({ secrets, now: Date.now, send, perHost: 2 });
  const order: string[] = [];
  const watched = (each: Promise<Attempt>) => each.then(({ id }) => order.push(id));
  const attempts = ["a1", "a2", "a3", "a4"].map((id) => watched(sender.attempt(message(id), 1)));
  attempts.push(watched(sender.attempt(message("b1", "other.example.com"), 1)));
  const hosts = () => open.map(({ host }) => host).sort();
  await until(() => expect(hosts()).toEqual(["hooks.example.com", "hooks.example.com", "other.example.com"]));
  // Which of the hosts was called first is up to the signing.
  const [first, second] = open.filter(({ host }) => host === "hooks.example.com");
  second?.answer();
  await until(() => expect(open).toHaveLength(4));
  first?.answer();
  await until(() => expect(open).toHaveLength(5));
  for (const { answer } of open) answer();
  await Promise.all(attempts);
  expect(order.indexOf("a3")).toBeLessThan(order.indexOf("a4"));
  expect(order).toHaveLength(5);
});

test("an attempt is signed when its turn comes, not while it waits", async () => {
  const stamps: (string | undefined)[] = [];
  const clock = { ms: 1_000_000 };
  const { open, send } = held();
  const noting: Send = (request) => {
    stamps.push(request.headers["webhook-timestamp"]);
    return send(request);
  };
  const sender = createSender({ secrets, now: () => clock.ms, send: noting, perHost: 1 });
  const first = sender.attempt(message("m1"), 1);
  const second = sender.attempt(message("m2"), 1);
  await until(() => expect(open).toHaveLength(1));
  clock.ms = 2_000_000;
  open[0]?.answer();
  await until(() => expect(open).toHaveLength(2));
  open[1]?.answer();
  await Promise.all([first, second]);
  expect(stamps).toEqual(["1000", "2000"]);
});

test("a host whose sends fail does not lose its places", async () => {
  const sender = createSender({
    secrets,
    now: Date.now,
    perHost: 1,
    send: () => Promise.reject(new Error("no connection")),
  });
  const attempts = await Promise.all(["m1", "m2", "m3"].map((id) => sender.attempt(message(id), 1)));
  expect(attempts.map(({ result }) => result)).toEqual(["failed", "failed", "failed"]);
});

test("the log has every attempt, and nothing of secrets, body or the path of the address", async () => {
  const log: Attempt[] = [];
  const sender = createSender({ secrets, now: Date.now, send: answering(500), onAttempt: (attempt) => log.push(attempt) });
  await sender.attempt(message("m1"), 1);
  await sender.attempt(message("m1"), 2);
  expect(log.map(({ id, number }) => [id, number])).toEqual([
    ["m1", 1],
    ["m1", 2],
  ]);
  expect(JSON.stringify(log)).not.toMatch(/hidden|whsec_|v1,/);
});

test("a log that throws does not lose the outcome", async () => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => {});
  const onAttempt = () => {
    throw new Error("disk full");
  };
  const sender = createSender({ secrets, now: Date.now, send: answering(204), onAttempt });
  expect(await sender.attempt(message("m1"), 1)).toMatchObject({ result: "delivered" });
  expect(printed).toHaveBeenCalledOnce();
  printed.mockRestore();
});

test.each([0, -1, 1.5, Number.NaN])("%s places for a host are refused", (perHost) => {
  expect(() => createSender({ secrets, now: Date.now, send: answering(204), perHost })).toThrow("perHost must be a whole number from 1");
});
