import { existsSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import type { MockServer } from "@gentasks/mock/server";
import { fileText } from "../files/read.ts";
import { reasonOf } from "../files/reason.ts";
import { UsageError } from "../usage-error.ts";

type Control = MockServer["mock"]["control"];

/** Goes on from the state in a file, where there is one. */
export async function restoreFrom(path: string, control: Control): Promise<void> {
  if (!existsSync(path)) return;
  const text = await fileText("--snapshot", path);
  try {
    await control.restore(text);
  } catch (error) {
    throw new UsageError(`--snapshot ${path}: ${(error as Error).message}.`);
  }
}

/** Writes the state into a file, which is whole or as it was before. */
export async function saveTo(path: string, control: Control): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, JSON.stringify(control.snapshot()));
    await rename(beside, path);
  } catch (error) {
    throw new Error(`The state was lost: ${path} cannot be written, ${reasonOf(error)}.`);
  }
}
