import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createPrismFetch, listen, type Server, specPath } from "@gentasks/mock";
import { afterAll, beforeAll, expect, test } from "vitest";

let server: Server;

beforeAll(async () => {
  server = await listen(await createPrismFetch(specPath()), { port: 0 });
});

afterAll(() => server.close());

test("the program creates a task and reads it back", async () => {
  const program = fileURLToPath(new URL("first-task.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    env: { ...process.env, BASE_URL: server.url, NO_COLOR: "1" },
  });
  expect(stdout).toMatch(/^created tsk_\w+\ncompleted\n\{ video_url: 'https:\/\/.+' \}\n$/);
});
