import { TasksError } from "../errors/tasks-error.ts";
import { newKey } from "../http/wire.ts";

/** A header takes 255 characters of ASCII at most. */
export function keyOf({ idempotencyKey = newKey() }: { readonly idempotencyKey?: string | undefined }): string {
  if (/^[!-~]{1,255}$/.test(idempotencyKey)) return idempotencyKey;
  throw new TasksError(`idempotencyKey must have 1 to 255 visible ASCII characters (got ${JSON.stringify(idempotencyKey.slice(0, 60))}).`, {
    code: "invalid_idempotency_key",
  });
}
