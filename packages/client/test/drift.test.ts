import { specHash } from "@gentasks/schema/operations";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClient } from "../src/index.ts";

const task = { code: 200, success: true, data: { task_id: "tsk_1", status: "completed", output: {} } };

/** Asks a server of a spec for a task, as often as hashes are given. */
async function ask(...hashes: readonly (string | undefined)[]): Promise<void> {
  const waiting = [...hashes];
  const fetch = async () => {
    const hash = waiting.shift();
    return Response.json(task, { headers: hash === undefined ? {} : { "x-spec-hash": hash } });
  };
  const client = createClient({ apiKey: "test", fetch });
  for (const _ of hashes) await client.task("tsk_1").get();
}

const warn = vi.spyOn(console, "warn");

beforeEach(() => {
  warn.mockReset();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a server of another spec is told of once, with both hashes and what to do", async () => {
  await ask("0123456789ab", "0123456789ab", specHash);
  expect(warn.mock.calls).toEqual([[expect.stringMatching(new RegExp(`0123456789ab.*${specHash}.*one version`))]]);
});

test("a server of the same spec, or one that does not say, is nothing to tell", async () => {
  await ask(specHash, undefined);
  expect(warn).not.toHaveBeenCalled();
});

test("nothing is told in production, nor where nobody knows", async () => {
  vi.stubEnv("NODE_ENV", "production");
  await ask("aaaaaaaaaaaa");
  vi.stubGlobal("process", undefined);
  await ask("bbbbbbbbbbbb").finally(vi.unstubAllGlobals);
  expect(warn).not.toHaveBeenCalled();
});

test("servers of two other specs that take turns are told of once each", async () => {
  await ask("cccccccccccc", "dddddddddddd", "cccccccccccc", "dddddddddddd");
  expect(warn).toHaveBeenCalledTimes(2);
});
