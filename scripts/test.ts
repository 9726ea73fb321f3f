/** Everything that must hold before a change lands, cheapest first. Ends with one line that counts tests and checks together. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const checks = [
  ["builds", "pnpm", "build"],
  ["generated files match the spec", "pnpm", "check:generated"],
  ["code is linted and formatted", "pnpm", "lint:code"],
  ["the spec is linted", "pnpm", "lint:spec"],
  ["nothing is unused", "pnpm", "lint:unused"],
  ["types check", "pnpm", "typecheck"],
  ["packages resolve for consumers", "pnpm", "check:package"],
  ["packages keep their size", "pnpm", "size"],
] as const;

let failed = 0;
for (const [what, command, ...args] of checks) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", env: { ...process.env, FORCE_COLOR: "0" } });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${what} (${seconds} s)`);
  if (status === 0) continue;
  failed++;
  console.log(`${stdout}${stderr}\nRun it alone with: ${[command, ...args].join(" ")}\n`);
  // Without a build nothing after it says anything.
  if (what === "builds") break;
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

failed += tests.numFailedTests;
const skipped = tests.numPendingTests ? `, ${tests.numPendingTests} skipped` : "";
console.log(`\n${tests.numPassedTests + checks.length - (failed - tests.numFailedTests)} passed, ${failed} failed${skipped}`);
process.exitCode = failed ? 1 : 0;
