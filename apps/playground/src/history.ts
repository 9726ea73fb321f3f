export interface Entry {
  readonly id: string;
  readonly model: string;
  readonly at: number;
}

const place = "gentasks.history";

/** Tasks of this browser, newest first. Ids only: what became of them is the server's to tell. */
export function readHistory(): readonly Entry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(kept) ? (kept as readonly Entry[]) : [];
  } catch {
    return [];
  }
}

export function remember(entry: Entry): readonly Entry[] {
  const entries = [entry, ...readHistory().filter(({ id }) => id !== entry.id)].slice(0, 50);
  localStorage.setItem(place, JSON.stringify(entries));
  return entries;
}
