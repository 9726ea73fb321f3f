/** Thrown by a `Send` for a target that may not be called. Nothing was sent, and trying again is no use. */
export class BlockedError extends Error {
  override readonly name = "BlockedError";
}
