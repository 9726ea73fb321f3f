/** A module to import lazily: under which group and key, and where it is beside the index. */
export interface LazyEntry {
  readonly group: string;
  readonly key: string;
  readonly path: string;
}

/** Entries by group, in their order. */
function byGroup(entries: readonly LazyEntry[]): [group: string, entries: readonly LazyEntry[]][] {
  return Object.entries(Object.groupBy(entries, ({ group }) => group)).map(([group, own]) => [group, own ?? []]);
}

const object = (entries: readonly LazyEntry[], group: (name: string, lines: string) => string, line: (entry: LazyEntry) => string) =>
  byGroup(entries)
    .map(([name, own]) => group(name, own.map((entry) => `    ${line(entry)}\n`).join("")))
    .join("");

/** `export const name = { group: { key: () => import(path) } }`, so that a bundler splits every module off. */
export function lazyIndex(name: string, entries: readonly LazyEntry[]): string {
  const group = (key: string, lines: string) => `  ${key}: {\n${lines}  },\n`;
  const line = ({ key, path }: LazyEntry) => `${JSON.stringify(key)}: () => import("./${path}.js"),`;
  return `export const ${name} = {\n${object(entries, group, line)}};\n`;
}

/** The declaration of such an index. */
export function lazyIndexTypes(name: string, comment: string, entries: readonly LazyEntry[]): string {
  const group = (key: string, lines: string) => `  readonly ${key}: {\n${lines}  };\n`;
  const line = ({ key, path }: LazyEntry) => `readonly ${JSON.stringify(key)}: () => Promise<typeof import("./${path}.js")>;`;
  return `/** ${comment} */\nexport declare const ${name}: {\n${object(entries, group, line)}};\n`;
}
