import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@gentasks/mock/server";
import { expect, onTestFinished, test } from "vitest";

test("the program creates a task, waits until it is completed, and has an address that plays", async () => {
  const server = await startMockServer({ port: 0, clock: { speed: 50 } });
  onTestFinished(() => server.close());
  const program = fileURLToPath(new URL("first-task.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--no-warnings", program], {
    env: { ...process.env, GENTASKS_BASE_URL: server.url, NO_COLOR: "1" },
  });
  expect(stdout).toMatch(/^created tsk_\w+\n(pending\n|processing\n)+completed\n\{\s+video_url: 'http:\/\/\S+'\s+\}\n$/);
  const video = await fetch(/'(\S+)'/.exec(stdout)?.[1] as string);
  expect([video.status, video.headers.get("content-type")]).toEqual([200, "video/mp4"]);
});
