import { format, type Log, type LogEntry, type LogHeader } from "./entries.ts";

/** Reads a log, given as it is or as its lines. Throws a RangeError that says why it cannot be replayed. */
export function readLog(given: Log | string): { readonly header: LogHeader; readonly entries: readonly LogEntry[] } {
  const { complete, entries } = typeof given === "string" ? parse(given) : given;
  if (!complete) throw new RangeError("The log cannot be replayed: it does not reach back to the beginning");
  const [header, ...rest] = Array.isArray(entries) ? (entries as Log["entries"]) : [];
  if (header?.type !== "log" || header.version !== format || typeof header.options !== "object") {
    throw new RangeError(`The log cannot be replayed: it must begin with {"type":"log","version":${format},…}`);
  }
  return { header, entries: rest };
}

function parse(text: string): Log {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const entries = lines.map((line, index) => {
    try {
      return JSON.parse(line);
    } catch {
      throw new RangeError(`The log cannot be replayed: line ${index + 1} is not JSON`);
    }
  });
  return { complete: true, entries: entries as unknown as Log["entries"] };
}
