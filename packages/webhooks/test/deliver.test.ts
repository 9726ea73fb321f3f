import { Webhook } from "standardwebhooks";
import { afterEach, expect, test, vi } from "vitest";
import { BlockedError, deliver, generateSecret, type Send, type SendRequest } from "../src/index.ts";

const secret = generateSecret();
const now = () => 1_614_265_330_900;
const message = { id: "evt_1", url: "https://hooks.example.com/in?token=hush", body: '{"ok":true}' };

afterEach(() => {
  vi.useRealTimers();
});

const answering =
  (status: number, headers: Record<string, string> = {}): Send =>
  async () => ({ status, headers });

const failing =
  (error: unknown): Send =>
  async () => {
    throw error;
  };

const deliverBy = (send: Send, change: Partial<typeof message> = {}) =>
  deliver({ ...message, ...change }, { secrets: [secret], now, send });

test("a delivery is a signed POST of exactly the given bytes, stamped with the attempt's second", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: now() });
  const requests: SendRequest[] = [];
  const send: Send = async (request) => {
    requests.push(request);
    return { status: 204, headers: {} };
  };
  const body = '{"text":"señal 信号"}';
  const headers = { "X-Region": "eu", "User-Agent": "relay/2", "Webhook-Signature": "v1,forged" };
  expect(await deliver({ ...message, body }, { secrets: [secret], now, send, headers })).toEqual({ result: "delivered", status: 204 });
  const [request] = requests as [SendRequest];
  expect(request).toMatchObject({
    url: message.url,
    timeoutMs: 15_000,
    headers: {
      "content-type": "application/json",
      "user-agent": "relay/2",
      "x-region": "eu",
      "webhook-id": "evt_1",
      "webhook-timestamp": "1614265330",
    },
  });
  expect(Buffer.from(request.body)).toEqual(Buffer.from(body));
  expect(new Webhook(secret).verify(body, { ...request.headers })).toEqual({ text: "señal 信号" });
});

const inTwoMinutes = new Date(now() + 120_000).toUTCString();

test.each([
  [200, {}, { result: "delivered" }],
  [299, { "webhook-delivery": "abort-message" }, { result: "delivered" }],
  [
    302,
    { location: "http://10.0.0.1/" },
    { result: "failed", error: "hooks.example.com answered 302, and redirects are not followed; give the address that it leads to." },
  ],
  [400, { "retry-after": "60" }, { result: "failed", error: "hooks.example.com answered 400." }],
  [410, {}, { result: "gone", error: "hooks.example.com answered 410: it takes no more callbacks at this address." }],
  [500, {}, { result: "failed", error: "hooks.example.com answered 500." }],
  [
    500,
    { "webhook-delivery": "abort-message" },
    { result: "gone", abort: true, error: "hooks.example.com answered 500 and asked not to be sent this message again." },
  ],
  [429, { "retry-after": "60" }, { result: "failed", retryAfterMs: 60_000, error: "hooks.example.com answered 429." }],
  [502, { "retry-after": "0" }, { result: "failed", retryAfterMs: 0, error: "hooks.example.com answered 502." }],
  [503, { "retry-after": inTwoMinutes }, { result: "failed", retryAfterMs: 119_100, error: "hooks.example.com answered 503." }],
  [
    504,
    { "retry-after": "Thu, 01 Jan 1970 00:00:00 GMT" },
    { result: "failed", retryAfterMs: 0, error: "hooks.example.com answered 504." },
  ],
  [503, { "retry-after": "1.5" }, { result: "failed", error: "hooks.example.com answered 503." }],
  [503, { "retry-after": "soon" }, { result: "failed", error: "hooks.example.com answered 503." }],
  [503, {}, { result: "failed", error: "hooks.example.com answered 503." }],
])("an answer of %i with %j is told as it is", async (status, headers, outcome) => {
  expect(await deliverBy(answering(status, headers as Record<string, string>))).toEqual({ status, ...outcome });
});

test.each([
  [
    "a refused target",
    new BlockedError("10.0.0.1 is not a public address."),
    { result: "blocked", error: "10.0.0.1 is not a public address." },
  ],
  [
    "a system error, without the address in its message",
    Object.assign(new Error("connect ECONNREFUSED 10.1.2.3:443"), { code: "ECONNREFUSED" }),
    { result: "failed", error: "Could not deliver to hooks.example.com: ECONNREFUSED." },
  ],
  [
    "a failed fetch",
    new TypeError("fetch failed", { cause: { code: "ENOTFOUND" } }),
    { result: "failed", error: "Could not deliver to hooks.example.com: ENOTFOUND." },
  ],
  ["a plain error", new Error("offline"), { result: "failed", error: "Could not deliver to hooks.example.com: offline." }],
  ["something that is no error", "offline", { result: "failed", error: "Could not deliver to hooks.example.com: offline." }],
])("%s is an outcome, not an exception", async (_what, error, outcome) => {
  expect(await deliverBy(failing(error))).toEqual(outcome);
});

test("what cannot be signed is an outcome as well, and nothing is sent", async () => {
  const send = vi.fn(answering(200));
  expect(await deliverBy(send, { id: "evt.1" })).toMatchObject({ result: "failed", error: expect.stringContaining("without a dot") });
  expect(await deliver(message, { secrets: ["whsec_c2hvcnQ="], now, send })).toEqual({
    result: "failed",
    error: "Could not deliver to hooks.example.com: A whsec_ secret must have 24 to 64 bytes (got 5).",
  });
  expect(send).not.toHaveBeenCalled();
});

test("an unreadable URL does not throw", async () => {
  const outcome = await deliverBy(failing(new BlockedError("The callback URL cannot be read.")), { url: "not a url" });
  expect(outcome).toEqual({ result: "blocked", error: "The callback URL cannot be read." });
});

test("the deadline holds for the whole attempt, whether or not the sender listens to its signal", async () => {
  vi.useFakeTimers();
  const { promise: asked, resolve } = Promise.withResolvers<SendRequest>();
  const deaf: Send = (request) => {
    resolve(request);
    return new Promise(() => {});
  };
  const outcome = deliver(message, { secrets: [secret], now, send: deaf, timeoutMs: 2500 });
  const { signal } = await asked;
  await vi.advanceTimersByTimeAsync(2499);
  expect(signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(signal?.aborted).toBe(true);
  expect(await outcome).toEqual({ result: "failed", error: "Could not deliver to hooks.example.com: no answer within 2.5 s." });
});
