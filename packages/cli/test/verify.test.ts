import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startMockServer } from "@gentasks/mock/server";
import { expect, onTestFinished, test, vi } from "vitest";
import { temporary } from "./command.ts";
import { running } from "./running.ts";

// Hundreds of requests through a port on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const key = "sk-verify-main-key";
const small = ["--surface", "unified", "--model", "google/veo-3.1-fast", "--fast"];

/** A server that takes every submission, right or wrong, and repeats the key. */
async function credulous(): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ code: 200, success: true, data: { dry_run: true, key: request.headers.authorization } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("a server that keeps the description ends with 0, and what could cost money is left out", async () => {
  const { url, close } = await startMockServer({ port: 0, keys: { [key]: { balanceUsd: 1e9 } } });
  onTestFinished(() => close());
  const { code, said } = await running("verify", "--base-url", url, "--key", key, ...small);
  const report = said.join("\n");
  expect(report).not.toContain("FAIL");
  expect(code).toBe(0);
  expect(report).toMatch(/Left out:\n +\d+ {2}/);
  expect(report).toContain("allow it with spend");
  expect(report).toMatch(/The server keeps the description: \d+ pieces of work, \d+ exchanges, [\d.]+ s, spec [0-9a-f]+, seed 1\.$/);
  expect(report).not.toContain(key);
});

test("a server that does not ends with 1, the report says how to see it again, and no file has the key", async () => {
  const files = { "--json": temporary("a.json"), "--junit": temporary("b.xml"), "--har": temporary("c.har") };
  const { code, said } = await running("verify", "--base-url", await credulous(), "--key", key, ...small, ...Object.entries(files).flat());
  const report = said.join("\n");
  expect(code).toBe(1);
  expect(report).toMatch(/FAIL invalid-refused: google\/veo-3\.1-fast accepted a body that breaks \w+/);
  expect(report).toContain('-H "Authorization: Bearer $GENTASKS_API_KEY"');
  const texts = Object.values(files).map((path) => readFileSync(path, "utf8"));
  for (const text of [report, ...texts]) expect(text).not.toContain(key);
  const [json = "", junit, har = ""] = texts;
  expect(JSON.parse(json)).toMatchObject({ passed: false, seed: 1 });
  expect(junit).toContain('<failure type="invalid-refused"');
  expect(JSON.parse(har).log.entries).toHaveLength(JSON.parse(json).exchanges.length);
});

test("time is moved at a mock, so that a run with tasks that take minutes takes seconds", async () => {
  const { url, mock, close } = await startMockServer({ port: 0, clock: { mode: "manual" }, keys: { [key]: { balanceUsd: 1e6 } } });
  onTestFinished(() => close());
  const before = mock.clock.now();
  const { code, said } = await running("verify", "--base-url", url, "--key", key, ...small, "--spend", "unlimited");
  const report = said.join("\n");
  expect(report).not.toContain("FAIL");
  expect(code).toBe(0);
  expect(report).toContain("its clock is moved");
  expect(mock.clock.now() - before).toBeGreaterThan(600_000);
});

test("the probes and cases can be listed without a key and without a server", async () => {
  const { code, said } = await running("verify", "--list", "--model", "google/*");
  expect(code).toBe(0);
  const rows = said.map((line) => line.split("\t"));
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([5]));
  expect(new Set(rows.map(([, expected]) => expected))).toEqual(new Set(["probe", "accepted", "refused"]));
  expect(rows.every(([id, expected]) => expected === "probe" || id?.includes(" google/"))).toBe(true);
  const fast = await running("verify", "--list", "--model", "google/*", "--fast");
  expect(fast.said.length).toBeLessThan(said.length);
  expect(said).toEqual(expect.arrayContaining(fast.said));
});

test("the key may be in the environment", async () => {
  vi.stubEnv("GENTASKS_API_KEY", key);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await running("verify", "--base-url", await credulous(), ...small)).toMatchObject({ code: 1 });
});

test("a server that is not there is told of once", async () => {
  const { code, said } = await running("verify", "--base-url", "http://127.0.0.1:1", "--key", key);
  expect(code).toBe(1);
  expect(said).toEqual([expect.stringMatching(/^Nothing answers at http:\/\/127\.0\.0\.1:1 \(.+\)\. `gentasks mock` runs a server/)]);
});

test("a file that cannot be written is told of before anything is sent", async () => {
  const path = temporary("no/such/folder.xml");
  const { code, said } = await running("verify", "--base-url", "http://127.0.0.1:1", "--key", key, "--junit", path);
  expect([code, said]).toEqual([2, [`--junit ${path} cannot be written: there is no such file or folder.`]]);
  expect(existsSync(path)).toBe(false);
});

test.each([
  [["--surface", "moon"], /--surface knows unified, async, direct, router \(got "moon"\)/],
  [["--model", "nobody/nothing"], /No model is called nobody\/nothing; a name may end with \*/],
  [["--model", "google/veo-3.1-fast", "--surface", "router"], /No model on router is called google\/veo-3\.1-fast/],
  [["--spend", "much"], /--spend takes a number/],
  [["--seed", "x"], /--seed takes a whole number/],
  [["--callback-url", "ftp://a.test"], /--callback-url takes an http or https address/],
  [["--callback-port", "0"], /--callback-port takes a whole number from 1/],
  [["--base-url", "localhost"], /--base-url .+ takes an http or https address/],
])("%j is wrong, and says why", async (args, why) => {
  const { code, said } = await running("verify", "--key", key, ...args);
  expect([code, said.length]).toEqual([2, 1]);
  expect(said[0]).toMatch(why);
});

test("without a key there is no run", async () => {
  vi.stubEnv("GENTASKS_API_KEY", "");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { code, said } = await running("verify");
  expect([code, said]).toEqual([2, ["verify needs a key of the server: --key, or GENTASKS_API_KEY."]]);
});
