/** The addresses in a task or an output, each once, in the order in which they stand there. */
export function urlsOf(source: unknown): string[] {
  if (typeof source === "string") return /^https?:\/\/\S+$/i.test(source) ? [source] : [];
  if (typeof source !== "object" || source === null) return [];
  return [...new Set(Object.values(source).flatMap(urlsOf))];
}
