import { createWriteStream, openSync } from "node:fs";
import { finished } from "node:stream/promises";
import { UsageError } from "../usage-error.ts";
import { reasonOf } from "./reason.ts";

/** A file that is written line by line. */
export interface LineFile {
  write(line: string): void;
  /** Resolves when everything is in the file. */
  close(): Promise<void>;
}

/** Opens the file that an option names: `w` begins it anew, `a` goes on where it ends. */
export function openLines(option: string, path: string, flag: "w" | "a"): LineFile {
  const stream = createWriteStream(path, { fd: open(option, path, flag) });
  stream.on("error", (error) => console.error(`${option} ${path} cannot be written any more: ${reasonOf(error)}.`));
  return {
    write: (line) => stream.write(`${line}\n`),
    close: () => finished(stream.end()).catch(() => {}), // told above
  };
}

function open(option: string, path: string, flag: "w" | "a"): number {
  try {
    return openSync(path, flag);
  } catch (error) {
    throw new UsageError(`${option} ${path} cannot be written: ${reasonOf(error)}.`);
  }
}
