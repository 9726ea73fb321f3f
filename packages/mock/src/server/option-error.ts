/** Thrown at an option that cannot be used, before anything is started. The message is for people. */
export class OptionError extends Error {
  override readonly name = "OptionError";
}
