import { expect, test } from "vitest";
import { wasNeverSent } from "../src/http/retry.ts";
import { createClient } from "../src/index.ts";
import { rejection } from "./hostile/client.ts";

const because = (message: string, cause: object) => Object.assign(new TypeError(message), { cause });
const coded = (code: string) => Object.assign(new Error("no"), { code });

test.each<[string, unknown]>([
  ["Node: refused", because("fetch failed", coded("ECONNREFUSED"))],
  ["Node: both addresses refused", because("fetch failed", { errors: [coded("ECONNREFUSED"), coded("ENETUNREACH")] })],
  ["Node: no such host", because("fetch failed", coded("ENOTFOUND"))],
  ["Node: no connection in time", because("fetch failed", coded("UND_ERR_CONNECT_TIMEOUT"))],
  ["Node: a port that fetch does not take", because("fetch failed", new Error("bad port"))],
  ["Bun: refused", coded("ConnectionRefused")],
  [
    "Deno: no such host",
    new TypeError("error sending request for url (http://x.invalid/): client error (Connect): dns error: failed to lookup"),
  ],
])("%s: nothing was sent", (_, error) => {
  expect(wasNeverSent(error)).toBe(true);
});

test.each<[string, unknown]>([
  ["Node: reset", because("fetch failed", coded("ECONNRESET"))],
  ["Node: one address refused, the other reset", because("fetch failed", { errors: [coded("ECONNREFUSED"), coded("ECONNRESET")] })],
  ["a browser, which does not tell", new TypeError("Failed to fetch")],
  ["nothing at all", undefined],
])("%s: something may have been sent", (_, error) => {
  expect(wasNeverSent(error)).toBe(false);
});

test("a short key, which may be a word, is left in messages", async () => {
  const client = createClient({
    apiKey: "test",
    baseUrl: "http://service.test",
    fetch: async () => Response.json({ data: { message: "The latest attest.", code: "no" } }, { status: 400 }),
  });
  expect((await rejection(client.task("t").get())).message).toContain("The latest attest.");
});
