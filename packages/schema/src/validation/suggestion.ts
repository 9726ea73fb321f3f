/** The candidate nearest to `value`, when it is near enough to be a slip of the pen. */
export function suggest(value: unknown, candidates: readonly unknown[]): string | undefined {
  if (typeof value !== "string" || value.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(value.length / 3)) + 1;
  for (const candidate of candidates) {
    if (typeof candidate !== "string") continue;
    const edits = distance(value.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Levenshtein distance; in here, because the published ones weigh more than a model's whole validator may spare. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, swap);
    }
    row = next;
  }
  return row[to.length] as number;
}
