import { closeSync, openSync, writeFileSync } from "node:fs";
import { harReport, jsonReport, junitReport, type VerifyResult } from "@gentasks/contract";
import { reasonOf } from "../files/reason.ts";
import { UsageError } from "../usage-error.ts";
import type { VerifyArguments } from "./arguments.ts";

const reports = { json: jsonReport, junit: junitReport, har: harReport } as const;

/** The files that were asked for. Those that cannot be written are told of before a run, not after it. */
export function reportFiles(typed: Pick<VerifyArguments, keyof typeof reports>) {
  const wanted = Object.entries(reports).flatMap(([name, report]) => {
    const path = typed[name as keyof typeof reports];
    return path === undefined ? [] : [{ option: `--${name}`, path, report }];
  });
  for (const { option, path } of wanted) attempt(option, path, () => closeSync(openSync(path, "a")));
  return {
    write(result: VerifyResult): void {
      for (const { option, path, report } of wanted) attempt(option, path, () => writeFileSync(path, report(result)));
    },
  };
}

function attempt(option: string, path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new UsageError(`${option} ${path} cannot be written: ${reasonOf(error)}.`);
  }
}
