import { afterEach, expect, test, vi } from "vitest";
import { createProxy, type ProxyOptions, type Report, specPath } from "../../src/prism.ts";
import { example } from "./document.ts";

afterEach(() => {
  vi.useRealTimers();
});

interface Seen {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A proxy before a service that answers with what it is given. */
async function proxied(answer: () => Response | Promise<Response>, options: Partial<ProxyOptions> = {}) {
  const seen: Seen[] = [];
  const reports: Report[] = [];
  const upstream: typeof globalThis.fetch = async (url, init) => {
    const sent = new Request(url, init);
    seen.push({ url: sent.url, method: sent.method, headers: new Headers(init?.headers), body: await sent.text() });
    return answer();
  };
  const fetch = await createProxy({
    upstream: "https://api.example.com/base/",
    documentPath: specPath(),
    fetch: upstream,
    onReport: (report) => reports.push(report),
    ...options,
  });
  return { fetch, seen, reports };
}

test("a request goes to the upstream as it is, without what belongs to the connection", async () => {
  const { fetch, seen, reports } = await proxied(() => Response.json(example("UnifiedTaskPending")));
  const body = JSON.stringify(example("UnifiedTextToVideo"));
  const headers = {
    authorization: "Bearer abc",
    "content-type": "application/json",
    "x-mine": "1",
    connection: "keep-alive, x-hop",
    "x-hop": "1",
    "keep-alive": "timeout=5",
    te: "trailers",
  };
  const response = await fetch(new Request("http://127.0.0.1:4010/v1/tasks?a=1&a=2", { method: "POST", body, headers }));
  expect(await response.json()).toEqual(example("UnifiedTaskPending"));
  expect(seen).toMatchObject([{ url: "https://api.example.com/base/v1/tasks?a=1&a=2", method: "POST", body }]);
  expect(Object.fromEntries(seen[0]?.headers ?? [])).toEqual({
    authorization: "Bearer abc",
    "content-type": "application/json",
    "x-mine": "1",
    "accept-encoding": "identity",
  });
  expect(reports).toEqual([]);
});

test("an answer comes back as it is, redirects and cookies and all", async () => {
  const answer = () => {
    const headers = new Headers({ location: "https://elsewhere.example.com", "transfer-encoding": "chunked" });
    headers.append("set-cookie", "a=1");
    headers.append("set-cookie", "b=2");
    return new Response("gone", { status: 302, headers });
  };
  const { fetch } = await proxied(answer);
  const response = await fetch(new Request("http://127.0.0.1/v1/tasks/t"));
  expect(response.status).toBe(302);
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(response.headers.get("location")).toBe("https://elsewhere.example.com");
  expect(response.headers.has("transfer-encoding")).toBe(false);
  expect(await response.text()).toBe("gone");
});

test("an answer that fetch has unpacked is no longer said to be packed", async () => {
  const headers = { "content-encoding": "gzip", "content-length": "3", "content-type": "application/json" };
  const { fetch } = await proxied(() => Response.json(example("UnifiedTaskDone"), { headers }));
  const response = await fetch(new Request("http://127.0.0.1/v1/tasks/t"));
  expect(response.headers.has("content-encoding")).toBe(false);
  expect(response.headers.has("content-length")).toBe(false);
});

test("departures of either side are reported, also those of a request that is refused", async () => {
  const refusal = { code: 400, data: { message: "No", code: "validation_error" } };
  const { fetch, reports } = await proxied(() => Response.json(refusal, { status: 400 }));
  await fetch(new Request("http://127.0.0.1/v1/tasks", { method: "POST", body: "{}", headers: { "content-type": "application/json" } }));
  expect(reports.map(({ violations }) => violations.map(({ where, severity }) => `${where} ${severity}`))).toEqual([
    ["request warning", "request warning"],
  ]);
  const other = await proxied(() => Response.json({ task: 1 }));
  await other.fetch(new Request("http://127.0.0.1/v1/tasks/t"));
  expect(other.reports[0]?.text).toMatch(/^GET \/v1\/tasks\/t 200\n {2}response body must have required property/);
});

test("an upstream that cannot be reached is a problem that says what to do", async () => {
  const cause = new Error("connect ECONNREFUSED 127.0.0.1:9");
  const { fetch } = await proxied(() => Promise.reject(new TypeError("fetch failed", { cause })));
  const response = await fetch(new Request("http://127.0.0.1/v1/tasks/t?key=secret"));
  expect(response.status).toBe(502);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    title: "The upstream cannot be reached",
    status: 502,
    detail:
      "GET https://api.example.com/base/v1/tasks/t failed: connect ECONNREFUSED 127.0.0.1:9. Start the service, or name another one as the upstream.",
  });
});

test("the proxy's own problems are not reported as the upstream's", async () => {
  const { fetch, reports } = await proxied(() => Promise.reject(new TypeError("fetch failed")));
  await fetch(new Request("http://127.0.0.1/v1/tasks/t"));
  expect(reports).toEqual([]);
});

test("an upstream that does not begin to answer in time is a problem", async () => {
  const calls = Promise.withResolvers<void>();
  const never: typeof globalThis.fetch = (_url, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      calls.resolve();
    });
  const { fetch } = await proxied(() => new Response(), { fetch: never, timeout: 5000 });
  vi.useFakeTimers();
  const pending = fetch(new Request("http://127.0.0.1/v1/tasks/t"));
  await calls.promise;
  await vi.advanceTimersByTimeAsync(5000);
  const response = await pending;
  expect(response.status).toBe(504);
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining("had no answer after 5000 ms") });
});

test.each([
  ["api.example.com", 'The upstream must be an http or https address such as https://api.example.com (got "api.example.com").'],
  ["ftp://example.com", 'The upstream must be an http or https address such as https://api.example.com (got "ftp://example.com").'],
  [
    "https://me:hunter2@example.com",
    "The upstream's address must not hold a user name or password. Send them in the Authorization header of your requests.",
  ],
])("an upstream that is none is refused at once: %s", async (upstream, message) => {
  await expect(createProxy({ upstream, documentPath: specPath(), onReport: () => undefined })).rejects.toThrow(message);
});
