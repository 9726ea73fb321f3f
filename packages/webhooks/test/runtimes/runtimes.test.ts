import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { createBareScope } from "./bare-scope.ts";
import { bundle, pathOf } from "./bundle.ts";

const nodes = { "Node 24": process.execPath, "Node 20": pathOf("../../../../tests/client/node_modules/node20/bin/node") };

/** What must come of the program everywhere. */
const expected = {
  good: '200 {"result":"handled"}',
  again: '200 {"result":"duplicate"}',
  ed25519: '200 {"result":"stale"}',
  changed: expect.stringMatching(/^401 .*signature_mismatch/),
  read: expect.stringMatching(/^500 .*body_consumed/),
  long: expect.stringMatching(/^413 .*body_too_large/),
  late: expect.stringMatching(/^408 .*body_timeout/),
  handled: ["https://cdn.example.com/海岸.mp4"],
  keySet: "msg_4",
  bytes: "msg_1",
  buffer: "task.completed",
  parsed: "body_parsed",
  delivered: "delivered",
  callback: { task_id: "tsk_1", status: "completed", data: {} },
};

test("in a bare scope with WebCrypto, without Node and without eval", async () => {
  const { outputFiles } = await bundle("program.ts", { minify: true, format: "iife", globalName: "program", platform: "neutral" });
  const evaluate = createBareScope();
  expect(evaluate("typeof process + typeof Buffer + typeof require + typeof fetch")).toBe("undefined".repeat(4));
  expect(() => evaluate("new Function('return 1')")).toThrow(/disallowed/);
  const seen = evaluate(`${outputFiles[0]?.text ?? ""}\nprogram.run().then(JSON.stringify)`) as Promise<string>;
  expect(JSON.parse(await seen)).toEqual(expected);
});

test.each(Object.entries(nodes))(
  "on %s, with the adapter of node:http",
  async (name, node) => {
    const folder = mkdtempSync(join(tmpdir(), "gentasks-webhooks-runtime-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const outfile = join(folder, "program.mjs");
    const { outputFiles } = await bundle("on-node.ts", { platform: "node", target: "node20" });
    writeFileSync(outfile, outputFiles[0]?.contents ?? "");
    const { stdout, stderr } = await promisify(execFile)(node, [outfile]);
    const { version, core, seen, refused } = JSON.parse(stdout);
    expect(version).toMatch(`v${name.slice(-2)}.`);
    expect(core).toEqual(expected);
    expect(seen).toEqual({ good: 200, read: 500, long: 413, late: 408, gzip: 415, after: 200 });
    expect(refused).toEqual(["body_consumed", "body_too_large", "body_timeout", "unsupported_encoding", "body_aborted"]);
    expect(stderr).toBe("");
  },
  20_000,
);

test.each(["index", "redis", "testing"])("the entry %s is bundled for a browser, and asks for nothing of Node", async (entry) => {
  const { outputFiles, metafile } = await bundle(`../../src/${entry}.ts`, { splitting: true, platform: "browser" });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.filter(({ external }) => external));
  expect(imports).toEqual([]);
  for (const { text } of outputFiles) expect(text).not.toMatch(/["']node:|\bprocess\.|\bBuffer\b|\brequire\(/);
});

test("an entry for Node does not get into a bundle for a browser unseen", async () => {
  const bundled = bundle("../../src/http.ts", { platform: "browser" });
  await expect(bundled).rejects.toThrow(/node:stream/);
});

test("descriptions of callbacks are loaded apart from the core", async () => {
  const { metafile } = await bundle("../../src/index.ts", { splitting: true, platform: "neutral" });
  const core = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint?.endsWith("src/index.ts"));
  expect(Object.keys(core?.inputs ?? {}).filter((path) => path.includes("validators"))).toEqual([]);
});
