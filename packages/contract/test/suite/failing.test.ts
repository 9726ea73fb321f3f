import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../", import.meta.url));
const vitest = fileURLToPath(new URL("./vitest.mjs", import.meta.resolve("vitest/package.json")));

test("a server that accepts what is wrong fails the tests of just those cases, which say what came", async () => {
  const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
    const args = [vitest, "run", "--root", folder, "--config", "test/suite/fixture.config.ts"];
    const env = { ...process.env, NO_COLOR: "1", VITEST: undefined };
    execFile(process.execPath, args, { env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: error?.code, said: stdout + stderr }),
    );
  });
  expect(code).toBe(1);
  expect(said).toContain("FAIL invalid-refused: google/veo-3.1-fast accepted a body that breaks");
  expect(said).toMatch(/Tests {2}\d+ failed \| \d+ passed/);
}, 60_000);
