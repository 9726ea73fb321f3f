import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@gentasks/mock/server";
import { expect, onTestFinished, test } from "vitest";
import { temporary } from "./command.ts";
import { running } from "./running.ts";

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

test("a starter is written, type-checks, and makes a video with the mock", async () => {
  const folder = temporary("starter");
  const { code, said } = await running("init", folder);
  expect(code).toBe(0);
  expect(said.filter((line) => line.startsWith("written"))).toHaveLength(5);
  symlinkSync(modules, join(folder, "node_modules"));

  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--types", "node"];
  const checked = spawnSync(process.execPath, [tsc, ...options, "generate.ts", "webhook.ts"], { cwd: folder, encoding: "utf8" });
  expect(checked.stdout).toBe("");

  const { url, close } = await startMockServer({ port: 0, clock: { speed: 100 } });
  onTestFinished(() => close());
  writeFileSync(join(folder, ".env"), `GENTASKS_BASE_URL=${url}\nGENTASKS_API_KEY=test\n`);
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [, ...args] = scripts.generate.split(" ");
  const env = { PATH: process.env.PATH };
  const made = await new Promise<string>((resolve) => {
    execFile(process.execPath, ["--no-warnings", ...args], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve(error ? stderr : stdout),
    );
  });
  expect(made).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/files\/\S+\.mp4\n$/);
});

test("what is there stays, and with --force all but the package is written anew", async () => {
  const folder = temporary("starter");
  mkdirSync(folder);
  for (const name of ["package.json", "generate.ts"]) writeFileSync(join(folder, name), "mine");
  const first = await running("init", folder);
  expect(first.said.filter((line) => line.startsWith("kept"))).toHaveLength(2);
  expect(readFileSync(join(folder, "generate.ts"), "utf8")).toBe("mine");
  await running("init", folder, "--force");
  expect(readFileSync(join(folder, "generate.ts"), "utf8")).toContain("createClient");
  expect(readFileSync(join(folder, "package.json"), "utf8")).toBe("mine");
});

test("a folder that cannot be is told of", async () => {
  const file = temporary("file");
  writeFileSync(file, "");
  const { code, said } = await running("init", join(file, "inside"));
  expect([code, said.join("")]).toEqual([2, expect.stringContaining("cannot be written")]);
});
