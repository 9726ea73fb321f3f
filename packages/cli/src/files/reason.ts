const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "it is not allowed",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
};

/** Why a file could not be read or written, for the end of a sentence. */
export function reasonOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
