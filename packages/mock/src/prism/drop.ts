/** Lets go of a body that nobody will read. It is not waited for: the cancelling of a clone ends when the other half ends. */
export function drop({ body }: Request | Response): void {
  body?.cancel().catch(() => undefined);
}
