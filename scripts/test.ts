/** Everything that must hold before a change lands, cheapest first. Ends with one line that counts tests and checks together. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const checks = [
  ["builds", "build"],
  ["generated files match the spec", "check:generated"],
  ["code is linted and formatted", "lint:code"],
  ["the spec is linted", "lint:spec"],
  ["nothing is unused", "lint:unused"],
  ["types check", "typecheck"],
  ["packages resolve for consumers", "check:package"],
  ["packages keep their size", "size"],
  ["changesets are as high as the changes", "check:changeset"],
  ["what is published installs and runs elsewhere", "check:release"],
] as const;

let passed = 0;
let failed = 0;
for (const [what, script] of checks) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync("pnpm", [script], { encoding: "utf8", env: { ...process.env, FORCE_COLOR: "0" } });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${what} (${seconds} s)`);
  if (status === 0) {
    passed++;
    continue;
  }
  failed++;
  console.log(`${stdout}${stderr}\nRun it alone with: pnpm ${script}\n`);
  // Without a build nothing after it says anything.
  if (script === "build") break;
}

const folder = mkdtempSync(join(tmpdir(), "gentasks-"));
const report = join(folder, "tests.json");
let tests = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
try {
  const { status } = spawnSync("pnpm", ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
    stdio: "inherit",
  });
  tests = JSON.parse(readFileSync(report, "utf8"));
  // A run that fails without a failed test, such as a file that does not load, is a failure all the same.
  if (status !== 0 && tests.numFailedTests === 0) failed++;
} catch (error) {
  failed++;
  console.error(`The tests did not run: ${(error as Error).message}`);
} finally {
  rmSync(folder, { recursive: true });
}

passed += tests.numPassedTests;
failed += tests.numFailedTests;
const skipped = tests.numPendingTests ? `, ${tests.numPendingTests} skipped` : "";
console.log(`\n${passed} passed, ${failed} failed${skipped}`);
process.exitCode = failed ? 1 : 0;
