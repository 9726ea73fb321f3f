import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { MockArguments } from "../src/mock/arguments.ts";
import { readMockOptions } from "../src/mock/options.ts";
import { UsageError } from "../src/usage-error.ts";
import { temporary } from "./command.ts";

const read = (typed: Partial<MockArguments>) =>
  readMockOptions({ port: "4010", host: "127.0.0.1", demoPrices: true, playground: false, ...typed });

test("without options the defaults of the mock hold", async () => {
  expect(await read({})).toEqual({
    hostname: "127.0.0.1",
    port: 4010,
    clock: { mode: "real" },
    keyDefaults: {},
    demoPrices: true,
    sites: [],
  });
});

test("every option reaches the mock", async () => {
  const prices = temporary("prices.json");
  const book = { unified: { "google/veo-3.1-fast": [{ per: "second", microUsd: 50_000, count: { field: "duration", default: 4 } }] } };
  writeFileSync(prices, JSON.stringify(book));
  const site = temporary("site");
  mkdirSync(site);
  writeFileSync(join(site, "index.html"), '<title>An app</title><meta name="description" content="Of ours">');
  const options = await read({
    port: "0",
    host: "::1",
    baseUrl: "https://mock.example.com/",
    seed: "abc",
    speed: "2.5",
    startAt: "2026-01-01T00:00:00Z",
    key: ["sk-1", "sk-2:balance=5,plan=free,channels=suno+kling,limit=0.5"],
    balance: "100",
    plan: "pro",
    channels: "midjourney",
    spendingLimit: "1",
    prices,
    demoPrices: false,
    chaos: "10:fail,slow",
    scenario: ["slow", "fail@google/veo-3.1-fast"],
    fault: ["delay=2000", "duplicate", "bad-signature"],
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    allowCallbacks: ["10.0.0.0/8", "hooks.example.com"],
    maxTasks: "500",
    serve: [`/app/=${site}`],
  });
  expect(options).toEqual({
    hostname: "::1",
    port: 0,
    baseUrl: "https://mock.example.com",
    seed: "abc",
    clock: { mode: "real", speed: 2.5, startAt: Date.UTC(2026, 0, 1) },
    keys: { "sk-1": {}, "sk-2": { balanceUsd: 5, plan: "free", channels: ["suno", "kling"], spendingLimitUsd: 0.5 } },
    keyDefaults: { balanceUsd: 100, plan: "pro", channels: ["midjourney"], spendingLimitUsd: 1 },
    prices: book,
    demoPrices: false,
    chaos: { percent: 10, scenarios: ["fail", "slow"] },
    rules: [{ scenario: "slow" }, { scenario: "fail", model: "google/veo-3.1-fast" }],
    faults: { delayMs: 2000, duplicate: true, badSignature: true },
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    allowCallbacks: ["10.0.0.0/8", "hooks.example.com"],
    memory: { maxTasks: 500 },
    sites: [{ path: "/app/", folder: site, title: "An app", about: "Of ours" }],
  });
});

test.each<[Partial<MockArguments>, string]>([
  [{ port: "abc" }, '--port (or PORT) takes a whole number from 0 to 65535 (got "abc").'],
  [{ port: "70000" }, '--port (or PORT) takes a whole number from 0 to 65535 (got "70000").'],
  [{ port: "-1" }, '--port (or PORT) takes a whole number from 0 to 65535 (got "-1").'],
  [{ port: "1.5" }, '--port (or PORT) takes a whole number from 0 to 65535 (got "1.5").'],
  [{ port: "" }, '--port (or PORT) takes a whole number from 0 to 65535 (got "").'],
  [{ host: "" }, "--host (or HOST) takes a name or an address such as 127.0.0.1."],
  [{ baseUrl: "mock.example.com" }, '--base-url takes an http or https address such as http://127.0.0.1:4010 (got "mock.example.com").'],
  [{ speed: "0" }, '--speed takes a number from 0.001 to 1000000 (got "0").'],
  [{ speed: "1e3" }, '--speed takes a number from 0.001 to 1000000 (got "1e3").'],
  [{ startAt: "tomorrow" }, '--start-at takes a time from 1970 on such as 2026-01-01T00:00:00Z (got "tomorrow").'],
  [{ startAt: "2026-13-01" }, '--start-at takes a time from 1970 on such as 2026-01-01T00:00:00Z (got "2026-13-01").'],
  [{ key: [""] }, "--key takes a key without spaces, and behind a colon what is special about it."],
  [{ key: ["a b"] }, "--key takes a key without spaces, and behind a colon what is special about it."],
  [{ key: ["sk-1:hunter2"] }, "--key takes balance, plan, channels, limit behind the colon, as in KEY:plan=free."],
  [{ key: ["sk-1:balance=lots"] }, '--key …:balance takes a number from 0 to 1000000000 (got "lots").'],
  [{ key: ["sk-1:plan=gold"] }, '--key …:plan knows open, free, pro (got "gold").'],
  [{ key: ["sk-1:channels=suno+udio"] }, '--key …:channels knows midjourney, suno, recraft, kling (got "udio").'],
  [{ balance: "-1" }, '--balance takes a number from 0 to 1000000000 (got "-1").'],
  [{ plan: "constructor" }, '--plan knows open, free, pro (got "constructor").'],
  [{ channels: "" }, '--channels knows midjourney, suno, recraft, kling (got "").'],
  [{ spendingLimit: "1,5" }, '--spending-limit takes a number from 0 to 1000000000 (got "1,5").'],
  [{ chaos: "101" }, '--chaos takes a number from 0 to 100 (got "101").'],
  [{ chaos: "5:explode" }, expect.stringMatching(/^--chaos …: knows fail, moderated, slow, .+ \(got "explode"\)\.$/)],
  [{ scenario: ["explode"] }, expect.stringMatching(/^--scenario knows fail, moderated, slow, .+ \(got "explode"\)\.$/)],
  [{ fault: ["late"] }, '--fault knows delay=MILLISECONDS, duplicate, reorder, drop, bad-signature, old-timestamp (got "late").'],
  [{ fault: ["delay=soon"] }, '--fault delay takes a whole number from 0 to 86400000 (got "soon").'],
  [{ serve: ["dist"] }, '--serve "dist" names no path and folder; give both, such as --serve /app/=./dist'],
  [{ maxTasks: "0" }, '--max-tasks takes a whole number from 1 to 10000000 (got "0").'],
  [{ prices: "/no/such/prices.json" }, "--prices /no/such/prices.json cannot be read: there is no such file or folder."],
])("%j is refused in a sentence", async (typed, message) => {
  const error = await read(typed).catch((error) => error);
  expect(error).toBeInstanceOf(UsageError);
  expect(error.message).toEqual(message);
});

test.each<[unknown, string]>([
  ["{", "is not valid JSON"],
  [[], "A price book must be an object (got [])."],
  [{ unifid: {} }, '"unifid" is no surface; there are unified, async, direct, router.'],
  [{ unified: { "google/veo": [] } }, '"google/veo" is no model of the unified surface.'],
  [{ unified: { "*": [] } }, "unified * must be a list of price rules (got [])."],
  [{ async: { x: [1] } }, "async x, rule 1 must be an object (got 1)."],
  [
    { async: { x: [{ per: "hour", microUsd: 1 }] } },
    'async x, rule 1, per must be one of image, second, request, token, character (got "hour").',
  ],
  [{ async: { x: [{ per: "image" }] } }, "async x, rule 1, microUsd must be a whole number of millionths of a US dollar (got nothing)."],
  [{ async: { x: [{ per: "image", microUsd: 1, units: 0 }] } }, "async x, rule 1, units must be a whole number from 1 up (got 0)."],
  [{ async: { x: [{ per: "image", microUsd: 1, when: 1 }] } }, "async x, rule 1, when must be an object (got 1)."],
  [
    { async: { x: [{ per: "image", microUsd: 1, count: {} }] } },
    "async x, rule 1, count, field must be the name of an input field (got nothing).",
  ],
  [
    { async: { x: [{ per: "image", microUsd: 1, count: { field: "n" } }] } },
    "async x, rule 1, count, default must be a whole number (got nothing).",
  ],
  [
    { async: { x: [{ per: "image", microUsd: 1, price: 1 }] } },
    'async x, rule 1 has a field "price"; a rule takes per, microUsd, units, when, count.',
  ],
])("the price book %j is refused with the place", async (book, message) => {
  const prices = temporary("prices.json");
  writeFileSync(prices, typeof book === "string" ? book : JSON.stringify(book));
  const error = await read({ prices }).catch((error) => error);
  expect(error).toBeInstanceOf(UsageError);
  expect(error.message).toContain(message);
  expect(error.message.startsWith(`--prices ${prices}`)).toBe(true);
});
