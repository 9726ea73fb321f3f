import { readdirSync, readFileSync } from "node:fs";
import type { Segment } from "./segments.ts";

/** One row of a source table: a statement of the document and what the spec makes of it. */
export interface SourceRow extends Omit<Segment, "text"> {
  readonly targets: readonly string[];
  readonly note: string;
}

const header = "line\tpart\tsha\ttargets\tnote";

/** The rows of one `sources/*.tsv`. */
export function parseTable(text: string): SourceRow[] {
  const [first, ...lines] = text.trimEnd().split("\n");
  if (first !== header) throw new Error(`A source table starts with the row ${JSON.stringify(header)}, not ${JSON.stringify(first)}`);
  return lines.map((row) => {
    const [line, part, sha = "", targets = "", note = ""] = row.split("\t");
    return { line: Number(line), part: Number(part), sha, targets: targets.split(" ").filter(Boolean), note };
  });
}

/** Every table of a folder by document number. */
export function readTables(folder: URL): Map<string, SourceRow[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .sort();
  return new Map(files.map((file) => [file.slice(0, 3), parseTable(readFileSync(new URL(file, folder), "utf8"))]));
}
