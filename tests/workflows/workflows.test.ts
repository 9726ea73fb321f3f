import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { listen, startMockServer } from "@gentasks/mock/server";
import { afterAll, expect, onTestFinished, test } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const redocly = path("node_modules/.bin/redocly");
// What looks like a short word would be blanked out wherever it stands.
const key = "sk-workflow-key-of-tests";

const mock = await startMockServer({ port: 0, clock: { speed: 50 }, seed: "workflows" });
const receiver = createServer((request, response) => {
  request.resume();
  response.end();
});
await new Promise<void>((ready) => receiver.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;

afterAll(async () => {
  receiver.close();
  await mock.close();
});

/** Runs the workflows of a file with redocly, which reaches nothing but the servers that are named. */
function respect(file: string, url = mock.url): Promise<{ readonly code: number; readonly said: string }> {
  const servers = ["--server", `gentasks=${url}`, "--server", `mock=${url}`];
  const inputs = ["--input", `key=${key}`, "--input", `receiver=${address}`];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(redocly, ["respect", path(file), ...servers, ...inputs], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, said: stdout + stderr }),
    );
  });
}

const files = ["callback.arazzo.yaml", ...globSync("../../spec/workflows/*.arazzo.yaml", { cwd: path(".") })];

test("there is a file of flows for each surface, and one for callbacks", () => {
  expect(files.map((file) => file.replace(/.*\//, "")).sort()).toEqual(
    ["async", "callback", "direct", "router", "unified"].map((name) => `${name}.arazzo.yaml`),
  );
});

test.each(files)("%s runs on the mock", async (file) => {
  const { code, said } = await respect(file);
  expect(code, said).toBe(0);
  expect(said).toMatch(/Workflows: [1-9]\d* passed, [1-9]/);
  expect(said).not.toMatch(/Workflows:.*failed/);
});

test("a server whose tasks end otherwise than they should is told of", async () => {
  const { url, close } = await listen(
    async (request) => {
      const answer = await mock.mock.fetch(request);
      return new Response((await answer.text()).replace('"status":"completed"', '"status":"failed"'), answer);
    },
    { port: 0 },
  );
  onTestFinished(() => close());
  const { code, said } = await respect("../../spec/workflows/unified.arazzo.yaml", url);
  expect(code, said).toBe(1);
  expect(said).toMatch(/Workflows:.*[1-9] failed/);
});
