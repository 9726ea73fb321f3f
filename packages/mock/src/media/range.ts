/** The first and the last byte, both included, as in `Content-Range`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What a `Range` header asks of a file of `size` bytes. Undefined is the whole file: there is no header, it is malformed, or it asks for
 * several ranges, which a server may ignore. `unsatisfiable` is the answer 416: the range has no byte of the file.
 */
export function rangeOf(header: string | null, size: number): ByteRange | "unsatisfiable" | undefined {
  const [whole, from = "", to = ""] = /^\s*bytes\s*=\s*(\d*)-(\d*)\s*$/i.exec(header ?? "") ?? [];
  if (whole === undefined || (from === "" && to === "")) return undefined;
  if (from === "") return within(Math.max(size - Number(to), 0), size - 1, size);
  if (to === "") return within(Number(from), size - 1, size);
  if (Number(to) < Number(from)) return undefined;
  return within(Number(from), Math.min(Number(to), size - 1), size);
}

function within(start: number, end: number, size: number): ByteRange | "unsatisfiable" {
  return start < size ? { start, end } : "unsatisfiable";
}
