import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import envPaths from "env-paths";
import { reasonOf } from "../files/reason.ts";
import { UsageError } from "../usage-error.ts";

/** What is kept for this user between commands. */
export interface Kept {
  readonly baseUrl?: string;
  readonly key?: string;
}

/** The names under which people write them. */
export const names = { "base-url": "baseUrl", key: "key" } as const satisfies Readonly<Record<string, keyof Kept>>;

/** Where it is kept: the usual place of the system, or below `XDG_CONFIG_HOME`. */
export const configPath = (): string => join(envPaths("gentasks", { suffix: "" }).config, "config.json");

export function readKept(path = configPath()): Kept {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof kept === "object" && kept !== null && Object.values(kept).every((value) => typeof value === "string")) return kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new UsageError(`${path} cannot be read: ${error instanceof SyntaxError ? "it is no JSON" : reasonOf(error)}.`);
  }
  throw new UsageError(`${path} holds something else than texts under names. Remove it, and set them anew with \`gentasks config set\`.`);
}

/** Writes it so that only this user can read it: a key is in it. */
export function writeKept(kept: Kept, path = configPath()): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    // The mode above holds for new files alone.
    chmodSync(path, 0o600);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}
