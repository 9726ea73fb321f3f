import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateSecret, parseSecret } from "@gentasks/webhooks";
import envPaths from "env-paths";
import { reasonOf } from "../files/reason.ts";
import { UsageError } from "../usage-error.ts";

export interface LocalSecret {
  readonly secret: string;
  /** Where it comes from, for people. */
  readonly from: string;
}

/** The secret that signs events for a local receiver: given, of the environment, or the one that is kept for this user. */
export function localSecret(given: string | undefined): LocalSecret {
  const { GENTASKS_WEBHOOK_SECRET: own } = process.env;
  if (given !== undefined) return { secret: checked("--secret", given), from: "as given" };
  if (own) return { secret: checked("GENTASKS_WEBHOOK_SECRET", own), from: "from GENTASKS_WEBHOOK_SECRET" };
  const path = join(envPaths("gentasks", { suffix: "" }).config, "webhook-secret");
  return { secret: checked(path, readKept(path) ?? keep(path)), from: `kept in ${path}` };
}

function checked(where: string, secret: string): string {
  try {
    if (parseSecret(secret).scheme === "v1") return secret;
  } catch (error) {
    throw new UsageError(`${where}: ${(error as Error).message}`);
  }
  throw new UsageError(`${where}: events for a local receiver are signed with a whsec_ secret.`);
}

function readKept(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new UsageError(`${path} cannot be read: ${reasonOf(error)}. Give --secret instead.`);
  }
}

/** Makes one that only this user can read, so that the receiver's configuration is right tomorrow too. */
function keep(path: string): string {
  const secret = generateSecret();
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: "wx" });
    return secret;
  } catch (error) {
    // Another one may have been quicker.
    const kept = (error as NodeJS.ErrnoException).code === "EEXIST" ? readKept(path) : undefined;
    if (kept !== undefined) return kept;
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}. Give --secret instead.`);
  }
}
