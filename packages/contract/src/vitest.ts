/** The contract as tests of vitest. */
import { describe, expect, test } from "vitest";
import { isFailure } from "./checks/finding.ts";
import { failureReport } from "./report/text.ts";
import type { VerifyOptions } from "./run/options.ts";
import { type Job, jobsOf, runJobs } from "./run/verify.ts";

/**
 * Makes a test of each piece of work, in a group of their own. Await it at the top of a test file. What is left out for the options
 * given is skipped, with the reason in its name.
 */
export async function contractSuite(options: VerifyOptions, name = "contract"): Promise<void> {
  const jobs = await jobsOf(options);
  describe(name, () => {
    const run = runJobs(options);
    for (const job of jobs) {
      if (job.skipped === undefined) test(job.id, () => check(run, job));
      else test.skip(`${job.id} (${job.skipped})`, () => {});
    }
  });
}

async function check(run: ReturnType<typeof runJobs>, job: Job): Promise<void> {
  const result = await run.one(job);
  expect(result.findings.filter(isFailure).length, failureReport(result)).toBe(0);
}
