export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of an object; of anything else, none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const wordsOf = (value: unknown): readonly string[] => listOf(value).filter((word) => typeof word === "string");

export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** One text for all ways to write the same value. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? "undefined";
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join()}}`;
}

export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** A value in a sentence. */
export function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) as string);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** What only one of two lists has. */
export function partings(before: Iterable<string>, after: Iterable<string>) {
  const old = new Set(before);
  const now = new Set(after);
  return { gone: [...old].filter((each) => !now.has(each)), come: [...now].filter((each) => !old.has(each)) };
}
