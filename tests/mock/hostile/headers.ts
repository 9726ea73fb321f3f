import type { Random } from "./random.ts";

type Headers = Record<string, string>;

/** Keys that come back again and again. */
const regulars = 20;

/** Mostly a key that the mock has seen; often a fresh one, and now and then none or an odd one. */
export function authorization(random: Random): string | undefined {
  if (random.chance(0.05)) {
    return random.pick([
      undefined,
      "",
      "Bearer",
      "Bearer ",
      "bearer  two words",
      "Basic abc",
      "Bearer key_",
      `Bearer ${"k".repeat(8_000)}`,
      "Bearer \u00ff",
      "Bearer __proto__",
      "Bearer constructor",
    ]);
  }
  return random.chance(0.3) ? `Bearer fresh-${random.word(12)}` : `Bearer regular-${random.int(regulars)}`;
}

const odd: Readonly<Record<string, readonly string[]>> = {
  "idempotency-key": [
    "",
    "a",
    "x".repeat(255),
    "x".repeat(256),
    "x".repeat(5_000),
    "\u00e9\u00ff",
    "__proto__",
    "a b\tc",
    "../../x",
    "1",
    "2",
    "3",
  ],
  "last-event-id": ["", "0", "1", "2", "-1", "1e9", "NaN", "__proto__", "9".repeat(400)],
  prefer: ["code=200", "code=999", "dynamic=true", "example=none", "code=__proto__", ";;;"],
  "x-mock-session": ["a", "b", "__proto__", "constructor", "", " ", "../..", "x".repeat(64), "x".repeat(65), "a/b", "-", "\u00e9"],
  "x-mock-scenario": [
    "nothing",
    "__proto__",
    "constructor",
    "",
    "fail",
    "moderated",
    "slow",
    "stuck",
    "expired_output",
    "rate_limited",
    "out_of_credit",
    "channel_disabled",
  ],
  accept: ["text/html", "*/*;q=0", ";;;", "application/xml"],
  "content-encoding": ["gzip", "br", "identity", "gzip, gzip", "nothing"],
  "content-length": ["0", "-1", "1e3", "99999999999999999999"],
  origin: ["null", "https://example.com", "http://127.0.0.1:1"],
  "access-control-request-method": ["POST", "PROPFIND", ""],
  "x-forwarded-proto": ["javascript"],
  "if-none-match": ["*"],
  expect: ["100-continue", "nothing"],
  cookie: ["a=b".repeat(2_000)],
};

/** One to three headers with values they were not made for. */
export function oddHeaders(random: Random): Headers {
  const names = Object.keys(odd);
  return Object.fromEntries(
    Array.from({ length: 1 + random.int(3) }, () => random.pick(names)).map((name) => [name, random.pick(odd[name] ?? [""])]),
  );
}

export const oddType = (random: Random): string | undefined =>
  random.pick([
    undefined,
    "",
    "application/json; charset=utf-16",
    "application/json;charset=ebcdic",
    "APPLICATION/JSON ; x",
    "application/json, text/plain",
    "application/jsonp",
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "*/*",
    ";",
    "__proto__",
    "x".repeat(4_000),
  ]);

export const range = (random: Random): string =>
  random.pick([
    "bytes=0-0",
    "bytes=0-",
    "bytes=-1",
    "bytes=-0",
    "bytes=5-2",
    "bytes=999999999-",
    "bytes=0-999999999999999999999999",
    "bytes=-99999999999999999999",
    "bytes=0-1,3-4",
    `bytes=${Array.from({ length: 500 }, (_, at) => `${at}-${at}`).join()}`,
    "bytes=a-b",
    "bytes",
    "items=0-1",
    "",
    "bytes=1e1-",
    "bytes = 2 - 3",
  ]);
