import { InputInvalidError } from "../errors/errors.ts";
import { TasksError } from "../errors/tasks-error.ts";
import { hasFile } from "../files/file-source.ts";
import { newKey, type Wire } from "../http/wire.ts";
import type { Validate } from "../options.ts";
import type { BoundCall, CallOptions } from "./port.ts";

export interface SubmitOptions extends CallOptions {
  /** Where the server is to call when the task ends: see `@gentasks/webhooks`. */
  readonly callbackUrl?: string | undefined;
  /** Names this submission. Give your own to make a later call the same submission. Default: a new one. */
  readonly idempotencyKey?: string | undefined;
}

/** A header takes 255 characters of ASCII at most. */
export function keyOf({ idempotencyKey = newKey() }: SubmitOptions): string {
  if (/^[!-~]{1,255}$/.test(idempotencyKey)) return idempotencyKey;
  throw new TasksError(`idempotencyKey must have 1 to 255 visible ASCII characters (got ${JSON.stringify(idempotencyKey.slice(0, 60))}).`, {
    code: "invalid_idempotency_key",
  });
}

/** An input as it is sent: checked, if the client has a validator, and with files uploaded, or only named where `dry`. */
export async function prepared(
  wire: Wire,
  surface: NonNullable<Parameters<Validate>[2]>,
  model: string,
  input: unknown,
  options: BoundCall,
  dry = false,
): Promise<unknown> {
  const files = hasFile(input) ? await import("../files/with-addresses.ts") : undefined;
  const named = files ? await files.withNames(input) : input;
  const issues = (await wire.settings.validate?.(model, named, surface))?.issues;
  if (issues)
    throw new InputInvalidError(`Nothing was sent: this is no input of ${model}: ${issues.map(({ message }) => message).join("; ")}.`, {
      code: "invalid_input",
      errors: issues,
    });
  return files && !dry ? files.withUploads(wire, input, options) : named;
}
