import { readFile } from "node:fs/promises";
import { UsageError } from "../usage-error.ts";
import { reasonOf } from "./reason.ts";

/** Reads the file that an option names. */
export async function fileText(option: string, path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(`${option} ${path} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Reads JSON from the file that an option names. */
export async function fileJson(option: string, path: string): Promise<unknown> {
  const text = await fileText(option, path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${option} ${path} is not valid JSON: ${(error as Error).message}.`);
  }
}
