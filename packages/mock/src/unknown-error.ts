/** Asked for something of a mock that is not there. */
export class UnknownError extends Error {
  override readonly name = "UnknownError";
}
