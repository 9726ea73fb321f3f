import type { Segment } from "./segments.ts";
import type { SourceRow } from "./source-table.ts";

/** Faults of a table by itself: rows out of order, without a target, with a dead target, or undescribed without a reason. */
export function checkRows(name: string, rows: readonly SourceRow[], checkTarget: (target: string) => string | undefined): string[] {
  return rows.flatMap(({ line, part, sha, targets, note }, index) => {
    const faults: string[] = [];
    const before = rows[index - 1];
    const follows = before && line === before.line ? part === before.part + 1 : part === 1 && line > (before?.line ?? 0);
    if (!follows) faults.push("is out of order or leaves a part out");
    if (!/^[0-9a-f]{8}$/.test(sha)) faults.push(`has no hash (${JSON.stringify(sha)})`);
    if (targets.length === 0) faults.push("points at nothing");
    if (targets.includes("description") && targets.length > 1) faults.push("is both checked and description only");
    if (targets.includes("description") && note.trim() === "") faults.push("gives no reason for being description only");
    for (const target of targets) {
      const fault = checkTarget(target);
      if (fault) faults.push(`points at ${target}, but there is ${fault}`);
    }
    return faults.map((fault) => `${name}:${line}.${part} ${fault}`);
  });
}

/** Faults of a table against its document: statements without a row, rows without a statement. */
export function checkStatements(name: string, rows: readonly SourceRow[], segments: readonly Segment[]): string[] {
  const key = ({ line, part, sha }: Pick<Segment, "line" | "part" | "sha">) => `${line}.${part} ${sha}`;
  const mapped = new Set(rows.map(key));
  const stated = new Set(segments.map(key));
  return [
    ...segments
      .filter((segment) => !mapped.has(key(segment)))
      .map((segment) => `${name}:${segment.line}.${segment.part} is not mapped: ${segment.text}`),
    ...rows
      .filter((row) => !stated.has(key(row)))
      .map((row) => `${name}:${row.line}.${row.part} maps a statement that the document does not make`),
  ];
}
